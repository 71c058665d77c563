"""The outcome of a test cell that was run: can it be trusted as a score?"""

from __future__ import annotations

from nbformat import NotebookNode

from course.base import dutch


def doubtful(cell: NotebookNode) -> str:
    """Return why the outcome of a run test cell cannot be trusted, as a Dutch phrase; empty when it can.

    nbgrader gives full marks to a test cell that prints something else than a number, and none to one that writes a
    warning. Here a widget's test cell must give exactly one number between 0 and its points.
    """
    errors = [output for output in cell.outputs if output.output_type == "error"]
    if errors:
        return f"de controle liep vast ({errors[0].ename}: {str(errors[0].evalue)[:200]})"
    results = [output for output in cell.outputs if output.output_type == "execute_result"]
    if len(results) != 1:
        return f"de controle gaf {len(results)} uitkomsten in plaats van één"
    text = results[0].data.get("text/plain", "")
    try:
        score = float(text)
    except (TypeError, ValueError):
        return f"de uitkomst van de controle is geen getal ({str(text)[:40]})"
    points = float(cell.metadata.nbgrader.points)
    if not 0 <= score <= points:
        return f"de uitkomst van de controle ({dutch.short(score)}) ligt niet tussen 0 en {dutch.short(points)}"
    if any(output.output_type == "stream" and output.name == "stderr" for output in cell.outputs):
        return "de controle gaf een waarschuwing"
    return ""
