"""Typer in Dutch: the words around a command's own help, and what it says when a command is not understood."""

from __future__ import annotations

from typing import Any

from typer import core, rich_utils
from typer._click.exceptions import MissingParameter, NoSuchOption, UsageError

rich_utils.ARGUMENTS_PANEL_TITLE = "Argumenten"
rich_utils.OPTIONS_PANEL_TITLE = "Opties"
rich_utils.COMMANDS_PANEL_TITLE = "Stappen"
rich_utils.REQUIRED_LONG_STRING = "[verplicht]"
rich_utils.DEFAULT_STRING = "[standaard: {}]"


class _Dutch:
    """The words that Typer takes from the command itself."""

    def get_usage(self, ctx: Any) -> str:
        usage: str = super().get_usage(ctx)  # type: ignore[misc]
        words = {"Usage:": "Gebruik:", "[OPTIONS]": "[OPTIES]", "COMMAND [ARGS]...": "STAP …"}
        for english, dutch in words.items():
            usage = usage.replace(english, dutch)
        return usage

    def get_help_option(self, ctx: Any) -> Any:
        option = super().get_help_option(ctx)  # type: ignore[misc]
        if option is not None:
            option.help = "Toon deze uitleg."
        return option


class DutchCommand(_Dutch, core.TyperCommand):
    """A command whose help is all Dutch."""


class DutchGroup(_Dutch, core.TyperGroup):
    """A group of commands whose help is all Dutch."""


def in_dutch(error: UsageError) -> str:
    """Return what is wrong with a command line as a Dutch sentence, with where to find help."""
    command = error.ctx.command_path if error.ctx else "autograder"
    if isinstance(error, MissingParameter) and error.param is not None:
        said = f"Er ontbreekt iets: {error.param.metavar or error.param.name}."
    elif isinstance(error, NoSuchOption):
        said = f"De optie {error.option_name} bestaat niet."
    elif error.message.startswith("No such command"):
        said = f"De stap {error.message.split()[3].rstrip('.')} bestaat niet."
    elif "unexpected extra argument" in error.message:
        said = f"Dit staat er te veel: {error.message.rpartition('(')[2].rstrip(').')}."
    else:
        said = f"Ik begrijp dit niet ({error.message.rstrip('.')})."
    return f"{said} Uitleg: {command} --help"
