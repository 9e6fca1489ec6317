"""Keys: the same passphrase gives the same key everywhere, and a recovery code survives paper and typing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.storage import keys
from db.storage.keys import CHECKS, DIGITS, KDF_VERSIONS, Kdf, derive_key, key_from_recovery, recovery_code
from db.storage.trouble import Trouble, WrongPassphrase

CHEAP = Kdf(operations=1, memory=8192)
SALT = bytes(range(16))
KEYS = st.binary(min_size=32, max_size=32)


def test_the_product_uses_256_mib_and_three_passes():
    assert keys.CURRENT == KDF_VERSIONS[0] == Kdf(operations=3, memory=256 * 2**20)
    # Published parameters and result: a change here would lock everybody out.
    assert derive_key("correct horse", SALT).hex() == KNOWN


KNOWN = "eebe26b451a68d4c43a23f45a8df1386550eeacb028ed6209232f2875f938676"


def test_composed_and_decomposed_letters_are_the_same_passphrase():
    assert derive_key("te\u0301moin \ufb01n", SALT, CHEAP) == derive_key("t\u00e9moin fin", SALT, CHEAP)


def test_another_passphrase_salt_or_work_is_another_key():
    made = {
        derive_key("a", SALT, CHEAP),
        derive_key("A", SALT, CHEAP),
        derive_key("a ", SALT, CHEAP),
        derive_key("a", SALT[::-1], CHEAP),
        derive_key("a", SALT, Kdf(operations=2, memory=8192)),
    }
    assert len(made) == 5
    assert {len(key) for key in made} == {32}


def test_too_little_memory_is_said(monkeypatch: pytest.MonkeyPatch):
    def starve(*_: object) -> bytes:
        raise MemoryError

    monkeypatch.setattr("nacl.pwhash.argon2id.kdf", starve)
    with pytest.raises(Trouble, match="256 MB"):
        derive_key("a", SALT)


@given(KEYS)
def test_a_recovery_code_gives_the_key_back(key: bytes):
    code = recovery_code(key)
    assert [len(group) for group in code.split("-")] == [4] * 12 + [5]
    assert key_from_recovery(code) == key


@given(KEYS)
def test_a_recovery_code_can_be_typed_carelessly(key: bytes):
    code = recovery_code(key)
    body, check = code[:-1], code[-1]
    typed = body.lower().replace("0", "o").replace("1", "l").replace("-", " – ") + check.lower()
    assert key_from_recovery(f"  {typed}\n") == key
    assert key_from_recovery(code.replace("1", "I").replace("-", "")) == key


@given(KEYS, st.integers(0, 52), st.data())
def test_one_wrong_character_is_noticed(key: bytes, place: int, data: st.DataObject):
    code = recovery_code(key).replace("-", "")
    wrong = data.draw(st.sampled_from((CHECKS if place == 52 else DIGITS).replace(code[place], "")))
    with pytest.raises(Trouble):
        key_from_recovery(code[:place] + wrong + code[place + 1 :])


@given(KEYS, st.integers(0, 51))
def test_two_exchanged_characters_are_noticed(key: bytes, place: int):
    code = recovery_code(key).replace("-", "")
    swapped = code[:place] + code[place + 1] + code[place] + code[place + 2 :]
    if swapped != code:
        with pytest.raises(Trouble):
            key_from_recovery(swapped)


@given(KEYS, st.integers(0, 52))
def test_a_missing_or_doubled_character_is_noticed(key: bytes, place: int):
    code = recovery_code(key).replace("-", "")
    for wrong in (code[:place] + code[place + 1 :], code[:place] + code[place] + code[place:]):
        with pytest.raises(Trouble):
            key_from_recovery(wrong)


@given(st.text())
def test_any_text_gives_a_key_or_trouble(text: str):
    try:
        key = key_from_recovery(text)
    except Trouble as trouble:
        assert str(trouble)
    else:
        assert len(key) == 32


def test_a_strange_symbol_is_named():
    with pytest.raises(Trouble, match="“É”"):
        key_from_recovery(recovery_code(bytes(32)).replace("0", "é", 1))


def test_a_mistyped_recovery_code_is_told_from_a_wrong_passphrase():
    code = recovery_code(SALT * 2)
    assert keys.mistake_in(code) is None
    assert "typing mistake" in str(keys.mistake_in(code[:-1] + CHECKS[CHECKS.index(code[-1]) - 1]))
    assert "it must have 53" in str(keys.mistake_in(code[1:]))
    for passphrase in ("", "12345", "six words with some blanks of which there are many 1999", code * 2):
        assert keys.mistake_in(passphrase) is None


@pytest.mark.parametrize(
    "words",
    [
        "correct horse battery staple 2024 05 06 11 and my cats 123456",
        "Mot-de-passe de 2024, 12345678: le vieux pont de Bamako bleu",
        "1234567890" * 5 + "ab",
        "8f3c2b1a9d7e6f504132aabbccddeeff00112233445566778899aabb",
        recovery_code(bytes(range(32))).lower()[:-1],
    ],
)
def test_what_may_be_a_passphrase_is_said_to_be_a_wrong_one(words: str):
    mistake = keys.mistake_in(words)
    assert isinstance(mistake, WrongPassphrase)
    assert str(mistake).startswith("This passphrase is wrong") and "recovery code" in str(mistake)
    assert "passphrase" not in str(keys.mistake_in(recovery_code(bytes(range(32)))[:-1]))


def test_strength_is_said_in_words():
    assert keys.strength("")[0] == keys.strength("password")[0] == 0
    assert keys.strength("orchid lantern mosque gravel")[0] >= 3
    assert keys.strength("é" * 50 + "x" * 500)[1] in keys.STRENGTHS
    assert len(set(keys.STRENGTHS)) == 5


def test_six_words_are_six_random_common_words():
    offered = {keys.six_words() for _ in range(20)}
    assert len(offered) == 20
    for words in offered:
        assert len(words.split(" ")) == 6
        assert words.isascii()
        assert keys.strength(words)[0] == 4
    assert len(set(keys._words())) == 6**5
