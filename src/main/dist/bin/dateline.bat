@echo off
rem Starts Dateline with a Java 25 or newer that it finds by itself.
rem Without words the window opens; with words it is the command line, see --help.
setlocal EnableExtensions DisableDelayedExpansion
set "NEEDED=25"
set "FOUND="
for %%I in ("%~dp0..") do set "DATELINE=%%~fI"

if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined FOUND for /f "delims=" %%J in ('where java 2^>nul') do for %%K in ("%%~dpJ..") do call :try "%%~fK"
if not defined FOUND for %%D in ("Java" "Eclipse Adoptium" "Microsoft" "Zulu" "Amazon Corretto" "BellSoft" "OpenJDK") do (
  for /d %%J in ("%ProgramFiles%\%%~D\*") do call :try "%%~fJ"
  for /d %%J in ("%LOCALAPPDATA%\Programs\%%~D\*") do call :try "%%~fJ"
)
if not defined FOUND for /d %%J in ("%USERPROFILE%\.jdks\*") do call :try "%%~fJ"
if not defined FOUND for /d %%J in ("%USERPROFILE%\scoop\apps\*jdk*") do call :try "%%~fJ\current"
if not defined FOUND for /f "tokens=2,*" %%A in ('reg query "HKLM\SOFTWARE\JavaSoft\JDK" /s /v JavaHome 2^>nul ^| find "JavaHome"') do call :try "%%B"

if not defined FOUND (
  echo dateline: Dateline needs Java %NEEDED% or newer and found none; install a JDK %NEEDED% ^(for example Temurin or OpenJDK^), or set JAVA_HOME to one. 1>&2
  exit /b 1
)

rem A short command is over before the better compiler pays; a window or an import lasts.
set "QUICK=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
if "%~1"=="" set "QUICK="
if "%~1"=="import" set "QUICK="
if "%~1"=="rebuild" set "QUICK="
if "%~1"=="--archive" set "QUICK="

chcp 65001 >nul
"%FOUND%\bin\java.exe" %QUICK% --enable-native-access=ALL-UNNAMED "-Ddateline.home=%DATELINE%" -cp "%DATELINE%\lib\*" org.dateline.app.Main %*
exit /b %ERRORLEVEL%

rem Takes %1 as the home of Java if it is new enough, which its file "release" tells.
:try
if defined FOUND exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "VERSION=0"
for /f "tokens=2 delims==." %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "VERSION=%%~V"
set "VERSION=%VERSION:"=%"
if %VERSION% GEQ %NEEDED% set "FOUND=%~1"
exit /b 0
