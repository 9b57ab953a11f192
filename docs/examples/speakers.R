# Speakers and their stance in R, through the command line. usage: Rscript speakers.R DEMARCHE ARTICLE...
library(jsonlite)

arguments <- commandArgs(trailingOnly = TRUE)
lines <- system2(arguments[1], c("classify", "--quiet", "--to", "jsonl", shQuote(arguments[-1])), stdout = TRUE)
records <- lapply(lines, fromJSON, simplifyVector = FALSE)

speakers <- do.call(rbind, lapply(records, function(record) {
  said <- Filter(function(speaker) length(speaker$units) > 0, record$speakers)
  do.call(rbind, lapply(said, function(speaker) {
    data.frame(document = record$document$id, name = speaker$name,
               stance = speaker$stance$label, score = speaker$stance$score, units = speaker$stance$units)
  }))
}))
print(speakers[order(speakers$score), ], row.names = FALSE)
