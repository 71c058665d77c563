#!/bin/sh
# Dubbelklik om de cursus te starten (Mac en Linux).
cd "$(dirname "$0")" || exit 1
unset PYTHONHOME PYTHONPATH
for python in python3 python3.14 python3.13 python3.12 python3.11 /usr/local/bin/python3 /opt/homebrew/bin/python3; do
    if "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then
        "$python" cursus.py "$@"
        code=$?
        [ "$code" = 0 ] || { printf 'Druk op Enter om dit venster te sluiten. '; read -r _; }
        exit "$code"
    fi
done
echo "Python 3.11 of nieuwer staat niet op deze computer: haal de nieuwste van www.python.org/downloads en dubbelklik opnieuw."
printf 'Druk op Enter om dit venster te sluiten. '
read -r _
exit 1
