# Bars of the rates of table.tsv as SVG, on a logarithmic scale: one a case that has a rate.

BEGIN {
    FS = "\t"
    colours["words"] = "#33658a"; colours["characters"] = "#86a873"; colours["shipped"] = "#f26419"; colours["threads"] = "#758e4f"
    colours["model-size"] = "#8d6b94"; colours["matrix"] = "#999999"; colours["stream"] = "#b0413e"
    left = 330; width = 460; height = 18
    lowest = 0.1; highest = 1000
}

function place(rate) {
    rate = rate < lowest ? lowest : rate
    return width * log(rate / lowest) / log(highest / lowest)
}

/^#/ || $1 == "group" || !($1 in colours) || $4 + 0 <= 0 { next }

{
    count++
    group[count] = $1; name[count] = $1 ": " $2 " " $3; rate[count] = $4 + 0
}

END {
    printf "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" font-family=\"sans-serif\" font-size=\"12\">\n", \
        left + width + 80, (count + 3) * height
    print "<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>"
    printf "<text x=\"%d\" y=\"%d\">MB of text a second (logarithmic)</text>\n", left, height - 4
    for (tick = lowest; tick <= highest; tick *= 10) {
        x = left + place(tick)
        printf "<line x1=\"%.1f\" x2=\"%.1f\" y1=\"%d\" y2=\"%d\" stroke=\"#dddddd\"/>\n", x, x, height * 1.5, (count + 2) * height
        printf "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\" fill=\"#555555\">%g</text>\n", x, (count + 2.8) * height, tick
    }
    for (i = 1; i <= count; i++) {
        y = (i + 0.5) * height
        printf "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s</text>\n", left - 6, y + 13, name[i]
        printf "<rect x=\"%d\" y=\"%.1f\" width=\"%.1f\" height=\"%d\" fill=\"%s\"/>\n", left, y + 2, place(rate[i]), height - 4, colours[group[i]]
        printf "<text x=\"%.1f\" y=\"%.1f\">%.4g</text>\n", left + place(rate[i]) + 4, y + 13, rate[i]
    }
    print "</svg>"
}
