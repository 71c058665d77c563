"""Questions as pure data: each kind checks an answer, scores it and explains the score. No widgets, no files kept."""

from course.base.dutch import number as dutch_number
from course.base.dutch import parse_number

from .bank import build, load_questions
from .base import Answer, AnswerError, Question, QuestionError, Remark, Result
from .choice import Choice
from .form import Form
from .form.field import Field
from .match import Match
from .multiple_choice import MultipleChoice
from .number import Number
from .open_text import OpenText
from .option import Option
from .order import Order
from .rating import UNKNOWN, Rating
from .short_text import ShortText

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
