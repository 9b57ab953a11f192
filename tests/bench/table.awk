# Medians and ratios of runs.tsv (run.sh): one row a case, in the order of the first round.
# Columns of the input: group, name, label, bytes, rows, threads, wall s, processor s, peak KiB.

BEGIN { FS = OFS = "\t" }

function median(list, count,    i, j, swap) {
    for (i = 2; i <= count; i++) {
        for (j = i; j > 1 && list[j - 1] > list[j]; j--) {
            swap = list[j]; list[j] = list[j - 1]; list[j - 1] = swap
        }
    }
    return count % 2 ? list[(count + 1) / 2] : (list[count / 2] + list[count / 2 + 1]) / 2
}

function median_of(store, key,    i, list) {
    for (i = 1; i <= runs[key]; i++) {
        list[i] = store[key, i]
    }
    return median(list, runs[key])
}

{
    key = $1 OFS $2 OFS $3
    if (!(key in runs)) {
        order[++cases] = key; bytes[key] = $4; rows[key] = $5; threads[key] = $6
    }
    n = ++runs[key]
    wall[key, n] = $7 + 0; processor[key, n] = $8 + 0; peak[key] = $9 > peak[key] ? $9 + 0 : peak[key]
}

function rate(key,    part, used, start, own) {
    split(key, part, OFS)
    start = "start" OFS part[2] OFS part[3]
    own = part[1] == "threads" || part[1] == "stream" || part[1] == "training" ? "wall" : "processor"
    used = own == "wall" ? median_of(wall, key) : median_of(processor, key)
    if (start in runs) {
        used -= own == "wall" ? median_of(wall, start) : median_of(processor, start)
    }
    return used > 0 ? bytes[key] / 1e6 / used : 0
}

# The case that a rate is compared with: the first of these peers that ran in the same group and with the same label.
function against(key, peer,    part) {
    split(key, part, OFS)
    return part[1] OFS peer OFS part[3]
}

function ratio(key, peer,    other) {
    other = against(key, peer)
    return other in runs && other != key && rate(other) > 0 ? sprintf("%.2f", rate(key) / rate(other)) : "-"
}

END {
    print "group", "name", "label", "MB/s", "Mrows/h", "wall-s", "cpu-s", "start-ms", "peak-MiB", "of-fasttext", "of-ceiling"
    for (i = 1; i <= cases; i++) {
        key = order[i]
        split(key, part, OFS)
        if (part[1] == "start") {
            continue
        }
        start = "start" OFS part[2] OFS part[3]
        # The bytes of a stream are not those of a file.
        if (part[1] == "stream") {
            rows[key] = rows[key] * 1e9 / bytes[key]; bytes[key] = 1e9
        }
        speed = rate(key)
        fasttext = part[1] == "characters" ? ratio(key, "fasttext-subwords") : ratio(key, "fasttext")
        printf "%s\t%s\t%s\t%.2f\t%.1f\t%.3f\t%.3f\t%s\t%.1f\t%s\t%s\n", part[1], part[2], part[3], speed,
            bytes[key] ? speed * 1e6 / bytes[key] * rows[key] * 3600 / 1e6 : 0, median_of(wall, key), median_of(processor, key),
            start in runs ? sprintf("%.1f", 1000 * median_of(wall, start)) : "-", peak[key] / 1024, fasttext, ratio(key, "ceiling")
    }
    for (i = 1; i <= cases; i++) {
        key = order[i]
        split(key, part, OFS)
        one = part[1] OFS part[2] OFS "1"
        if (part[1] == "threads" && part[3] == 2 && one in runs) {
            printf "speed-up\t%s\ttwo threads of one\t%.2f\t-\t-\t-\t-\t-\t-\t-\n", part[2], rate(key) / rate(one)
        }
    }
    ours = "training" OFS "demarche"; theirs = "training" OFS "liblinear-train"
    for (key in runs) {
        if (index(key, ours OFS) == 1) { mine = key }
        if (index(key, theirs OFS) == 1) { other = key }
    }
    if (mine && other) {
        printf "training\tdemarche of liblinear\tprocessor time\t%.2f\t-\t-\t-\t-\t-\t-\t-\n",
            median_of(processor, mine) / median_of(processor, other)
    }
}
