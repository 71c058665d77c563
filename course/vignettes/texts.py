"""The words of a vignette: its parts from the data put together to natural Dutch, singular and plural right."""

from __future__ import annotations

from dataclasses import dataclass

from course.base.dutch import in_words
from course.base.paths import data_dir

from .content import content
from .design import Form, Vignette


@dataclass(frozen=True)
class VignetteText:
    """A vignette to read: ``text`` in sentences, ``summary`` in one line with digits."""

    text: str
    summary: str


def vignette_text(form: Form, vignette: Vignette) -> VignetteText:
    """Compose the text of one vignette of a form.

    The order of the sentences is always the same, so that two vignettes differ only where a condition differs.
    """
    parts = content(data_dir() / "vignettes.toml").text
    if vignette.severe == 0:
        severe = parts.severe_none
    elif vignette.severe == 1:
        severe = parts.severe_one
    elif vignette.severe == vignette.needs:
        severe = parts.severe_all
    else:
        severe = parts.severe_many
    words = {"singular": form.level.singular, "plural": form.level.plural}
    sentences = [
        part.format(needs=in_words(vignette.needs), severe=in_words(vignette.severe), **words)
        for part in (parts.intro, parts.needs, severe)
    ]
    summary = parts.summary.format(needs=vignette.needs, severe=vignette.severe or "geen", **words)
    if vignette.support:
        support = form.support(vignette.support)
        sentences.append(support.text)
        summary += f", {support.label}"
    return VignetteText(" ".join(sentences), summary)
