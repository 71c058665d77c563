@echo off
rem Dubbelklik om de cursus te starten (Windows).
cd /d "%~dp0"
set PYTHONHOME=
set PYTHONPATH=
rem The Python of the Store that is not installed answers to its name too, with an error.
for %%p in ("py -3" python python3) do (
    %%~p -c "import sys; sys.exit(sys.version_info < (3, 11))" >nul 2>nul
    if not errorlevel 1 (
        %%~p cursus.py %*
        if errorlevel 1 pause
        exit /b
    )
)
echo Python 3.11 of nieuwer staat niet op deze computer: haal de nieuwste van www.python.org/downloads en dubbelklik opnieuw.
pause
exit /b 1
