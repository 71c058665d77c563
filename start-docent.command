#!/bin/sh
# Dubbelklik om de inrichting voor docenten te starten (Mac en Linux).
exec "$(dirname "$0")/start-cursus.command" --docent "$@"
