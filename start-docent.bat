@echo off
rem Dubbelklik om de inrichting voor docenten te starten (Windows).
call "%~dp0start-cursus.bat" --docent %*
