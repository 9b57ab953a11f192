"""démarche from Python, through ctypes: who said what, and whether it conciliates or threatens.

    from demarche import Classifier, train
    record = Classifier().classify(open("article.txt", encoding="utf-8").read())
    for speaker in record["speakers"]:
        print(speaker["name"], speaker["stance"])

A record is the dictionary of docs/record.md. A Classifier may be used by several threads at once; ctypes lets go of
the interpreter's lock during a call, so that they do run at the same time.
"""
import ctypes
import ctypes.util
import json
import os


class _Error(ctypes.Structure):
    _fields_ = [("status", ctypes.c_int), ("line", ctypes.c_uint64), ("offset", ctypes.c_uint64),
                ("message", ctypes.c_char * 240)]


class DemarcheError(Exception):
    """What the library says is wrong."""


_library = ctypes.CDLL(os.environ.get("DEMARCHE_LIBRARY") or ctypes.util.find_library("demarche") or "libdemarche.so.1")
_handle = ctypes.c_void_p
_text = ctypes.c_char_p
_error = ctypes.POINTER(_Error)
_place = ctypes.POINTER(_handle)

for _name, _result, _arguments in [
    ("dm_version", _text, []),
    ("dm_model_open", ctypes.c_int, [_text, _place, _error]),
    ("dm_model_save", ctypes.c_int, [_handle, _text, _error]),
    ("dm_model_free", None, [_handle]),
    ("dm_classifier_new", ctypes.c_int, [_place, ctypes.c_size_t, _place, _error]),
    ("dm_classifier_free", None, [_handle]),
    ("dm_classifier_set_reasons", None, [_handle, ctypes.c_size_t]),
    ("dm_classifier_set_minimum_confidence", None, [_handle, ctypes.c_double]),
    ("dm_classify", ctypes.c_int, [_handle, _text, _text, ctypes.c_size_t, _place, _error]),
    ("dm_article_json", _text, [_handle]),
    ("dm_article_free", None, [_handle]),
    ("dm_trainer_new", ctypes.c_int, [_text, _text, _place, _error]),
    ("dm_trainer_add", ctypes.c_int, [_handle, _text, ctypes.c_size_t, _text, _text, _error]),
    ("dm_trainer_train", ctypes.c_int, [_handle, _place, ctypes.POINTER(ctypes.c_double), _error]),
    ("dm_trainer_free", None, [_handle]),
]:
    getattr(_library, _name).restype = _result
    getattr(_library, _name).argtypes = _arguments


def _call(function, *arguments):
    error = _Error()
    if function(*arguments, ctypes.byref(error)) != 0:
        raise DemarcheError(error.message.decode())


def version():
    return _library.dm_version().decode()


class Classifier:
    """Models (paths of bundles; none: the built-in stance-en and tone-en) and the engine that finds who said what."""

    def __init__(self, *models, reasons=0, minimum_confidence=0.0):
        self._models = []
        self._classifier = _handle()
        for path in models:
            model = _handle()
            _call(_library.dm_model_open, os.fsencode(path), ctypes.byref(model))
            self._models.append(model)
        array = (_handle * max(1, len(models)))(*self._models)
        _call(_library.dm_classifier_new, array, len(models), ctypes.byref(self._classifier))
        _library.dm_classifier_set_reasons(self._classifier, reasons)
        _library.dm_classifier_set_minimum_confidence(self._classifier, minimum_confidence)

    def classify(self, text, identity="article"):
        """The annotated record of an article, as a dictionary."""
        words = text.encode("utf-8", "surrogatepass")
        article = _handle()
        _call(_library.dm_classify, self._classifier, identity.encode(), words, len(words), ctypes.byref(article))
        try:
            return json.loads(_library.dm_article_json(article))
        finally:
            _library.dm_article_free(article)

    def __del__(self):
        _library.dm_classifier_free(self._classifier)
        for model in self._models:
            _library.dm_model_free(model)


def train(rows, path, name="model", task="stance"):
    """Trains a model on (text, label) or (text, label, group) rows and saves it; returns its cross-validated macro-F1."""
    trainer, model, macro_f1 = _handle(), _handle(), ctypes.c_double()
    try:
        _call(_library.dm_trainer_new, name.encode(), task.encode(), ctypes.byref(trainer))
        for text, label, *group in rows:
            words = text.encode()
            _call(_library.dm_trainer_add, trainer, words, len(words), label.encode(), group[0].encode() if group else None)
        _call(_library.dm_trainer_train, trainer, ctypes.byref(model), ctypes.byref(macro_f1))
        _call(_library.dm_model_save, model, os.fsencode(path))
    finally:
        _library.dm_model_free(model)
        _library.dm_trainer_free(trainer)
    return macro_f1.value
