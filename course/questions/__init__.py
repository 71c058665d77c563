"""Questions as pure data: each kind checks an answer, scores it and explains the score. No widgets, no files kept."""

from .bank import build, load_questions
from .base import Answer, AnswerError, Option, Question, QuestionError, Remark, Result
from .forms import UNKNOWN, Field, Form, Rating
from .options import Choice, Match, MultipleChoice, Order
from .typed import Number, OpenText, ShortText, dutch_number, parse_number

__all__ = [
    "UNKNOWN",
    "Answer",
    "AnswerError",
    "Choice",
    "Field",
    "Form",
    "Match",
    "MultipleChoice",
    "Number",
    "OpenText",
    "Option",
    "Order",
    "Question",
    "QuestionError",
    "Rating",
    "Remark",
    "Result",
    "ShortText",
    "build",
    "dutch_number",
    "load_questions",
    "parse_number",
]
