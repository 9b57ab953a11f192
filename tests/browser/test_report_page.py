"""The page of demarche report in a real browser: it draws, filters, sorts and shows the statement behind a point; nothing is asked of
the network, no text becomes markup, and it is quick.

    test_report_page.py PAGE FOLDER     PAGE as made by run.sh
"""
import sys

from checks import asking_nothing, check, equal, summary
from webdriver import Browser


class Page:
    def __init__(self, browser):
        self.browser = browser

    def choose(self, selector, text):
        self.browser.run("""const select = document.querySelector(arguments[0]);
            select.value = [...select.options].find(option => option.textContent === arguments[1]).value;
            select.dispatchEvent(new Event('change'));""", selector, text)

    def type(self, selector, text):
        self.browser.run("""const input = document.querySelector(arguments[0]); input.value = arguments[1];
            input.dispatchEvent(new Event('input'));""", selector, text)

    def touch(self, selector):
        """A click on what may lie under the filters, which stay in sight."""
        self.browser.run("const seen = document.querySelector(arguments[0]); seen.scrollIntoView({block: 'center'}); seen.click()", selector)

    def rows(self):
        return self.browser.run("""return [...document.querySelectorAll('#speaker-table tbody tr')].filter(row => !row.hidden)
            .map(row => [row.cells[0].firstChild.textContent, row.cells[3].textContent, row.cells[4].textContent])""")

    def cards(self):
        return self.browser.run("""return [...document.querySelectorAll('#list .statement')]
            .map(card => [card.querySelector('strong').textContent, card.querySelector('blockquote').textContent])""")

    def shown(self):
        return self.browser.text("#shown")


def drawing(page, browser):
    check("the chart is drawn", browser.run("return document.querySelectorAll('#series canvas').length") >= 1)
    check("as wide as the page", browser.run("return document.querySelector('#series canvas').clientWidth") > 800)
    check("the still drawing makes room", browser.run("return document.querySelector('#still').hasAttribute('hidden')"))
    check("the change is told", "The level changes at 2024-03-1" in browser.text("#change"), browser.text("#change"))
    check("the filters are there", not browser.run("return document.querySelector('#filters').hidden"))
    marks = browser.run("return [...document.querySelectorAll('#list mark')].map(mark => [mark.className, mark.textContent])")
    check("evidence is marked in the text", ["second", "answer"] in marks, marks)


def filtering(page, browser):
    all_rows = page.rows()
    equal("all speakers at first", [row[0] for row in all_rows], ["Mara Lindt", "Oskar Brandt", "<b>Eve</b>"])
    page.choose("#filter-outlet", "The Wire")
    equal("an outlet's speakers", [row[:2] for row in page.rows()], [["Oskar Brandt", "10"], ["Mara Lindt", "10"]][::-1])
    check("their statements", all("wire" in text for _, text in page.cards()) and page.shown() == "12 of 20 statements", page.shown())
    check("it is said", browser.text("#filtered") == "showing The Wire", browser.text("#filtered"))
    page.choose("#filter-speaker", "Oskar Brandt")
    check("a speaker's statements", {name for name, _ in page.cards()} == {"Oskar Brandt"}, page.cards())
    page.choose("#filter-from", "2024-03-11")
    page.choose("#filter-to", "2024-03-12")
    equal("of a time", page.shown(), "1 of 1 statements")
    browser.click("#reset")
    equal("and all again", page.rows(), all_rows)
    page.type("#find-speaker", "brandt")
    equal("a speaker is found", [row[0] for row in page.rows()], ["Oskar Brandt"])
    page.type("#find-speaker", "")
    page.type("#find-words", "wire 8")
    check("words are found", page.cards() and all("wire 8" in text for _, text in page.cards()), page.cards())
    page.type("#find-words", "")
    page.touch("#more")
    check("more is shown", page.shown().startswith("36 of"), page.shown())


def sorting(page, browser):
    before = [row[0] for row in page.rows()]
    page.touch("#speaker-table th[data-key=name]")
    equal("by name", [row[0] for row in page.rows()], sorted(before))
    page.touch("#speaker-table th[data-key=score]")
    scores = [float(row[2].replace("−", "-")) for row in page.rows()]
    equal("by stance, largest first", scores, sorted(scores, reverse=True))
    page.touch("#speaker-table th[data-key=score]")
    equal("and smallest first", browser.run("return document.querySelector('#speaker-table th[data-key=score]').ariaSort"), "ascending")


def printing(page, browser):
    browser.run("window.dispatchEvent(new Event('beforeprint'))")
    paper = browser.run("""const shown = (id) => !document.getElementById(id).hidden;
        return [shown('extremes'), shown('browser'), document.getElementById('part').textContent]""")
    equal("both ends of the scale and the part that is shown are for paper", paper, [True, False, "showing The Wire"])
    equal("the drawing for it has the part's points", browser.run("return document.querySelectorAll('#curve circle').length"), 10)
    browser.run("window.dispatchEvent(new Event('afterprint'))")
    check("and go again", browser.run("return document.getElementById('extremes').hidden && !document.getElementById('browser').hidden"))


def picking(page, browser):
    browser.run("document.querySelector('#time').scrollIntoView()")
    # A point of the chart, by the chart's own reckoning.
    browser.run("window.scrollTo(0, 0)")
    place = browser.run("""const box = document.querySelector('#series canvas:last-of-type').getBoundingClientRect();
        return [Math.round(box.left), Math.round(box.top), Math.round(box.width), Math.round(box.height)]""")
    found = False
    for share in [0.15, 0.25, 0.35, 0.5, 0.65]:
        for height in range(20, place[3] - 20, 8):
            browser.pointer(place[0] + int(place[2] * share), place[1] + height)
            if browser.run("return !document.querySelector('#unpick').hidden"):
                found = True
                break
        if found:
            break
    check("a click on a point of the chart shows its statements", found and "day from 2024-03-" in page.shown(), page.shown())
    day = page.shown().rsplit(" ", 1)[-1] if found else ""
    check("all of that day", found and browser.run("""return [...document.querySelectorAll('#list .from')]
        .every(line => line.textContent.includes(arguments[0]))""", day), day)
    if found:
        page.touch("#unpick")
    browser.run("document.querySelector('#matrix td[data-pair]').click()")
    check("a click on a pair shows its statements", "→" in page.shown() and page.cards(), page.shown())
    page.touch("#unpick")
    browser.run("document.querySelector('#speaker-table tbody th').click()")
    check("a click on a speaker chooses him", browser.text("#filtered").startswith("showing "), browser.text("#filtered"))
    browser.click("#reset")


def texts(page, browser):
    page.type("#find-words", "<img")
    equal("markup is shown as text", [text for _, text in page.cards()], ["<img src=x onerror=alert(1)></script><script>window.ran = 1</script> we answer"])
    equal("and makes no element", browser.run("return document.querySelectorAll('img, iframe, b').length"), 0)
    equal("and runs nothing", browser.run("return typeof window.ran"), "undefined")
    page.type("#find-words", "")


def main():
    page_file, folder = sys.argv[1:]
    address = f"file://{page_file}"
    browser = Browser(folder)
    try:
        browser.go(address)
        page = Page(browser)
        drawing(page, browser)
        filtering(page, browser)
        sorting(page, browser)
        page.choose("#filter-outlet", "The Wire")
        printing(page, browser)
        browser.click("#reset")
        picking(page, browser)
        texts(page, browser)
        asking_nothing(browser, address)
    finally:
        browser.close()
    summary("test_report_page.py")


main()
