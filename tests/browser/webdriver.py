"""A browser driven over the W3C WebDriver protocol by the standard library alone: Debian's Chromium and its driver."""
import json
import re
import subprocess
import urllib.request

KEYS = {"left": "\ue012", "right": "\ue014", "backspace": "\ue003", "enter": "\ue007", "escape": "\ue00c", "control": "\ue009"}
ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
# The flags keep Chromium from asking its maker for anything: the test may run where there is no network.
FLAGS = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
         "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", "--window-size=1300,900"]


class Browser:
    def __init__(self, folder):
        self.driver = subprocess.Popen(["chromedriver", "--port=0"], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        port = None
        while port is None:
            line = self.driver.stdout.readline()
            if not line:
                raise OSError("chromedriver did not start")
            port = re.search(r"successfully on port (\d+)", line)
        self.root = f"http://127.0.0.1:{port[1]}"
        options = {"binary": "/usr/bin/chromium", "args": FLAGS + [f"--user-data-dir={folder}/profile"],
                   "prefs": {"download.default_directory": folder, "download.prompt_for_download": False}}
        capabilities = {"alwaysMatch": {"goog:chromeOptions": options,
                                        "goog:loggingPrefs": {"browser": "ALL", "performance": "ALL"}}}
        session = self.ask("POST", "/session", {"capabilities": capabilities})["sessionId"]
        self.root += f"/session/{session}"

    def ask(self, method, path, body=None):
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.root + path, data=data, method=method,
                                         headers={"Content-Type": "application/json"})
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with opener.open(request, timeout=60) as answer:
            return json.load(answer)["value"]

    def close(self):
        self.ask("DELETE", "")
        self.driver.terminate()
        self.driver.wait()

    def go(self, address):
        self.ask("POST", "/url", {"url": address})

    def run(self, script, *arguments):
        return self.ask("POST", "/execute/sync", {"script": script, "args": list(arguments)})

    def press(self, *keys):
        """Presses keys one after the other, wherever the focus is; "control+z" holds the first."""
        actions = []
        for key in keys:
            held = [KEYS.get(part, part) for part in key.split("+")]
            actions += [{"type": "keyDown", "value": value} for value in held]
            actions += [{"type": "keyUp", "value": value} for value in reversed(held)]
        self.ask("POST", "/actions", {"actions": [{"type": "key", "id": "keyboard", "actions": actions}]})

    def click(self, selector):
        found = self.ask("POST", "/element", {"using": "css selector", "value": selector})[ELEMENT]
        self.ask("POST", f"/element/{found}/click", {})

    def pointer(self, x, y):
        """Moves the mouse to a place of the window and clicks."""
        actions = [{"type": "pointerMove", "x": x, "y": y}, {"type": "pointerDown", "button": 0}, {"type": "pointerUp", "button": 0}]
        self.ask("POST", "/actions", {"actions": [{"type": "pointer", "id": "mouse", "actions": actions}]})

    def text(self, selector):
        return self.run("return document.querySelector(arguments[0]).textContent", selector)

    def log(self, kind):
        return self.ask("POST", "/se/log", {"type": kind})

    def picture(self, path):
        import base64
        with open(path, "wb") as file:
            file.write(base64.b64decode(self.ask("GET", "/screenshot")))
