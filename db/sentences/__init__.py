"""A record as a sentence in English or French, built from its codes alone: what was coded, to be proof-read.

The words of a language are data (`english`, `french`); nothing here depends on the language of the window.
"""

from __future__ import annotations

from db.sentences.attack import attack_sentence
from db.sentences.captivity import abduction_sentence
from db.sentences.language import LANGUAGES
from db.sentences.source import source_sentence
from db.sentences.victim import victim_sentence

__all__ = ["LANGUAGES", "abduction_sentence", "attack_sentence", "source_sentence", "victim_sentence"]
