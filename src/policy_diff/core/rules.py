"""The rules that a corpus is checked against: each has a code for ever, a name, and a sentence on why it is there.

A fault names its rule by the code (`InputError.code`). The first letter of a code is its family, and within a family
codes are numbered as they were added. A rule that is given up keeps its code, which no other may take.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

FAMILIES: Final = {
    "F": "Files",
    "I": "IDs and the register",
    "V": "Versions",
    "O": "Obligations",
    "P": "Prose",
    "L": "Links",
    "S": "Sources",
    "C": "Scenarios",
    "M": "Variants of a master text",
}
"""What the rules of a family look at, by the letter that begins their codes."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One thing that can be wrong with a corpus.

    Attributes:
        code: a letter and three figures, for ever.
        name: a name in kebab case, such as `duplicate-id`.
        fault: what is wrong, one sentence.
        reason: why that does harm, one or two sentences.
    """

    code: str
    name: str
    fault: str
    reason: str

    @property
    def is_of_files(self) -> bool:
        """Whether a version may be missing or in the wrong place where it is broken."""
        return self.code[0] == "F" or self.name == "version-order"


_ALL: Final = (
    Rule(
        "F001",
        "unreadable-file",
        "A file or folder cannot be read, or is not text in UTF-8.",
        "What cannot be read cannot be checked, compared or published.",
    ),
    Rule(
        "F002",
        "not-toml",
        "A file that ends in `.toml` is not TOML.",
        "Nothing of the file can be used.",
    ),
    Rule(
        "F003",
        "bad-key",
        "A key is missing, unknown, or has a value that cannot stand there.",
        "A key that is misspelt would otherwise be left out without a word.",
    ),
    Rule(
        "F004",
        "stray-text",
        "A folder holds Markdown and is neither a handbook nor one of its versions.",
        "Its text would be on no page and in no comparison.",
    ),
    Rule(
        "F005",
        "no-text",
        "A version is listed and has no text.",
        "Readers would be led to a page that is not there.",
    ),
    Rule(
        "F006",
        "no-title",
        "A version's text does not begin with a heading of the first level.",
        "Its page would have no name.",
    ),
    Rule(
        "F007",
        "bad-folder-name",
        "The folder of a handbook has a name that cannot stand in an address on every system.",
        "Its pages could not be addressed, or could not be checked out.",
    ),
    Rule(
        "F008",
        "bad-vocabulary",
        "A term of the vocabulary, a link between two, or a reader with her roles is malformed.",
        "Obligations are written in these terms, scenarios follow these links, and readers find what changed for them.",
    ),
    Rule(
        "F009",
        "code-taken",
        "Two handbooks have the same code.",
        "Two requirements would have one ID.",
    ),
    Rule(
        "I101",
        "bad-id",
        "What stands in the place of an ID is not an ID of this handbook.",
        "An ID is how everyone names the requirement; it has the handbook's code and a number.",
    ),
    Rule(
        "I102",
        "no-id",
        "A requirement has no ID yet.",
        "Without one it cannot be followed or tested.",
    ),
    Rule(
        "I103",
        "duplicate-id",
        "An ID stands twice in one version.",
        "Whoever follows it would reach one of two statements.",
    ),
    Rule(
        "I104",
        "unregistered-id",
        "A requirement has an ID that the register does not hold.",
        "An ID that was not minted may be one that somebody else mints next.",
    ),
    Rule(
        "I105",
        "reused-id",
        "An ID that was withdrawn, or belongs to another statement, is used again.",
        "An ID once minted means the same requirement for ever.",
    ),
    Rule(
        "I106",
        "lost-id",
        "The register holds an ID that no version has.",
        "The page of a requirement stays, also when it is withdrawn.",
    ),
    Rule(
        "I107",
        "register-behind",
        "The register does not say what the text says of where a requirement was introduced, amended or withdrawn.",
        "The register is what others rely on without reading every version.",
    ),
    Rule(
        "I108",
        "bad-register",
        "A file of the register is missing, malformed, or holds an unsettled merge.",
        "IDs cannot be minted safely without it.",
    ),
    Rule(
        "V201",
        "published-version-changed",
        "The text of a published version is not the text that was published.",
        "Others have linked to it, quoted it and compared with it.",
    ),
    Rule(
        "V202",
        "published-version-gone",
        "A published version is not there any more.",
        "Its addresses are in use.",
    ),
    Rule(
        "V203",
        "no-update-note",
        "A version changes the one before it and has no update note.",
        "Readers would have to find out for themselves what changed and for whom.",
    ),
    Rule(
        "V204",
        "note-without-change",
        "A version has an update note and the same text as the one before it, or none before it.",
        "The note tells of a change that nobody can find.",
    ),
    Rule(
        "V205",
        "version-order",
        "Versions do not stand oldest first, or two have one ID.",
        "Each version is compared with the one before it.",
    ),
    Rule(
        "O301",
        "unknown-term",
        "An obligation or a topic uses a term that the vocabulary does not hold.",
        "Two handbooks that use two words for one thing cannot be compared or tested alike.",
    ),
    Rule(
        "O302",
        "bad-field",
        "A field of a requirement is unknown, empty, stands twice, or does not follow its grammar.",
        "What a machine cannot read, it would have to guess.",
    ),
    Rule(
        "O303",
        "bad-deadline",
        "A deadline or other time cannot be read.",
        "Whether something was in time could not be told.",
    ),
    Rule(
        "O304",
        "unknown-exception",
        "An exception names a requirement that this version does not have, or itself.",
        "The rule would seem to give way to nothing.",
    ),
    Rule(
        "O305",
        "modal-disagrees",
        "The modal words of the text do not say what the field `modality` says.",
        "A reader would be told one thing and an implementation another.",
    ),
    Rule(
        "O306",
        "two-obligations",
        "One requirement lays down two obligations.",
        "One could be kept and the other broken, and no result could say so.",
    ),
    Rule(
        "O307",
        "no-verification",
        "A requirement does not say how it is verified.",
        "What nobody decided to test and what cannot be tested would look alike.",
    ),
    Rule(
        "O308",
        "no-topic",
        "A requirement has no topic.",
        "It would be missing from every page that gathers handbooks by topic.",
    ),
    Rule(
        "P401",
        "statement-without-id",
        "Prose lays something down and is no requirement.",
        "A duty without an ID can be neither followed nor tested.",
    ),
    Rule(
        "P402",
        "leftover-mark",
        "Marks of editing were left in the text: square brackets, tracked changes, a merge, a reminder, a word twice, "
        "or a character that nobody sees.",
        "Readers would take them for text, and a change set would mark them as changed.",
    ),
    Rule(
        "P403",
        "unclosed",
        "A fence or a directive is opened and not closed, or closed and not open.",
        "Everything below it would become part of it, or be lost.",
    ),
    Rule(
        "P404",
        "swallowed-requirement",
        "A requirement stands inside something that takes it for its own text.",
        "It would be lost without a word.",
    ),
    Rule(
        "P405",
        "text-taken-for-field",
        "The first line of a requirement's text is taken for a field, or its text is missing.",
        "That line would be lost.",
    ),
    Rule(
        "L501",
        "broken-link",
        "A link leads to a file that is not there.",
        "Readers would reach nothing.",
    ),
    Rule(
        "L502",
        "broken-target",
        "A link leads to a place in a text that is not there.",
        "Readers would reach the top of a page instead of what was meant.",
    ),
    Rule(
        "L503",
        "unknown-requirement",
        "A reference names a requirement that is not there.",
        "Readers would reach nothing.",
    ),
    Rule(
        "L504",
        "link-to-other-version",
        "A link leads into another version and does not say so.",
        "A reader would take old words for those in force, or the other way round.",
    ),
    Rule(
        "L505",
        "unsafe-link",
        "A link runs a script, holds its content itself, or opens a file of the reader's machine.",
        "A page of public guidance must do none of this, and browsers and readers cannot tell it from a link.",
    ),
    Rule(
        "S601",
        "unknown-source",
        "A version or a requirement names a source that `sources.toml` does not hold.",
        "What it restates could not be looked up.",
    ),
    Rule(
        "S602",
        "no-source",
        "A version does not say which source it restates.",
        "Nobody could check the text against it.",
    ),
    Rule(
        "S603",
        "unknown-entry",
        "A requirement traces to no entry of its source.",
        "Nobody could check the requirement against what it restates.",
    ),
    Rule(
        "S604",
        "entry-without-requirement",
        "An entry of a source has no requirement and no reason why, or has both.",
        "Something that was published may have been left out.",
    ),
    Rule(
        "S605",
        "unknown-listed-handbook",
        "The entries of a source name a handbook that is not there.",
        "What the source says of it would be on no page.",
    ),
    Rule(
        "C701",
        "remit-without-scenarios",
        "The folder of a remit in `features` has no scenario that verifies a requirement of one of its handbooks.",
        "Nobody who is inspected under it could test anything.",
    ),
    Rule(
        "C702",
        "unknown-tag",
        "A scenario is tagged with the ID of a requirement that is not there.",
        "It would verify nothing.",
    ),
    Rule(
        "C703",
        "idle-scenario",
        "A feature is not Gherkin, or one of its scenarios would pass whatever an implementation does.",
        "A scenario that cannot fail looks like one that passed.",
    ),
    Rule(
        "C704",
        "stale-review",
        "A scenario was reviewed that is not there, or against a requirement that it is not tagged with.",
        "A scenario under a new name would seem never to have been reviewed, and an old one to be there still.",
    ),
    Rule(
        "C705",
        "bad-reviews",
        "A file of the reviews of scenarios is malformed, or holds an unsettled merge.",
        "It could not be told which scenarios are to be looked at again.",
    ),
    Rule(
        "M801",
        "unknown-word",
        "A text uses a word that its `variants.toml` does not hold, or double braces without a word.",
        "The braces would stand in the handbook of every type.",
    ),
    Rule(
        "M802",
        "unused-word",
        "`variants.toml` gives a word that no text needs.",
        "It may be misspelt in one of the two, or a passage may have been lost.",
    ),
    Rule(
        "M803",
        "missing-word",
        "A type has no word of its own for a word that its text uses.",
        "Another type's word would be a mistake that nobody sees.",
    ),
    Rule(
        "M804",
        "unknown-type",
        "A passage is for a type or a group that there is not, or for none.",
        "It would be in no handbook but the master.",
    ),
    Rule(
        "M805",
        "unclosed-passage",
        "A passage for some types is not closed, holds half of a requirement, or is not written as one.",
        "What is for one type would reach all, or the other way round.",
    ),
    Rule(
        "M806",
        "nested-passage",
        "A passage for some types stands inside another.",
        "It is not told for whom the inner one is.",
    ),
    Rule(
        "M807",
        "bad-variant",
        "A word, a group or a type of `variants.toml` is malformed, or two types have one code or folder.",
        "A handbook could not be made, or would have the address or the IDs of another.",
    ),
    Rule(
        "M808",
        "other-shape",
        "The word of a type gives an obligation more or fewer terms than the master's has.",
        "It is not told which of them is said of the type where a scenario speaks of the master's.",
    ),
)

RULES: Final = {rule.code: rule for rule in _ALL}
"""Every rule by its code, in the order of the catalogue."""
