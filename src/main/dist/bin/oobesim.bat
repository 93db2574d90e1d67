@echo off
rem SPDX-License-Identifier: Apache-2.0
rem
rem Starts OOBE Simulator with the first JDK 25 or newer that it finds: OOBESIM_JAVA_HOME,
rem JAVA_HOME, PATH, then the folders where JDKs usually are. A JDK's version is read from its
rem "release" file. OOBESIM_JAVA_OPTIONS holds further options for java.
rem
rem "oobesim quick-start" makes lib\oobesim-commands.aot and lib\oobesim-window.aot, with which this
rem JDK starts the program sooner.

setlocal DisableDelayedExpansion
set "OOBESIM_MINIMUM=25"
set "OOBESIM_JDK="
for %%H in ("%~dp0..") do set "OOBESIM_HOME=%%~fH"

if defined OOBESIM_JAVA_HOME (
  call :try "%OOBESIM_JAVA_HOME%"
  if not defined OOBESIM_JDK goto :named_unfit
  goto :start
)
if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined OOBESIM_JDK for %%P in ("%PATH:;=" "%") do if not defined OOBESIM_JDK if exist "%%~P\java.exe" call :try "%%~P\.."
if not defined OOBESIM_JDK call :try_all "%ProgramFiles%\Eclipse Adoptium"
if not defined OOBESIM_JDK call :try_all "%ProgramFiles%\Java"
if not defined OOBESIM_JDK call :try_all "%ProgramFiles%\Microsoft"
if not defined OOBESIM_JDK call :try_all "%ProgramFiles%\Zulu"
if not defined OOBESIM_JDK call :try_all "%ProgramFiles%\Amazon Corretto"
if not defined OOBESIM_JDK call :try_all "%ProgramFiles%\BellSoft"
if not defined OOBESIM_JDK call :try_all "%USERPROFILE%\.jdks"
if not defined OOBESIM_JDK goto :none

:start
if "%~1"=="quick-start" if "%~2"=="" goto :quick_start
set "OOBESIM_CACHE="
set "OOBESIM_CACHE_FILE=%OOBESIM_HOME%\lib\oobesim-window.aot"
set "OOBESIM_COLLECTOR=-XX:+UseG1GC -Xms64m"
for %%C in (play check explain paths graph failures diagnostics replay approve -V --version -h --help) do if "%~1"=="%%C" call :command
if exist "%OOBESIM_CACHE_FILE%" set OOBESIM_CACHE="-XX:AOTCache=%OOBESIM_CACHE_FILE%" -Xlog:aot=off -Xlog:cds=off
"%OOBESIM_JDK%\bin\java.exe" -XX:TieredStopAtLevel=1 %OOBESIM_COLLECTOR% %OOBESIM_JAVA_OPTIONS% --enable-native-access=javafx.graphics "-Doobesim.home=%OOBESIM_HOME%" --module-path "%OOBESIM_HOME%\lib\javafx" --add-modules javafx.controls --class-path "%OOBESIM_HOME%\lib\*" %OOBESIM_CACHE% oobesim.app.Main %*
exit /b %ERRORLEVEL%

:command
set "OOBESIM_CACHE_FILE=%OOBESIM_HOME%\lib\oobesim-commands.aot"
set "OOBESIM_COLLECTOR=-XX:+UseSerialGC"
exit /b 0

:quick_start
if exist "%OOBESIM_HOME%\lib\oobesim.aot" del "%OOBESIM_HOME%\lib\oobesim.aot"
call :make commands
if errorlevel 1 exit /b 3
call :make window
if errorlevel 1 exit /b 3
echo oobesim: made the files for quick starts in "%OOBESIM_HOME%\lib"; the next start is quicker.
exit /b 0

:make
set "OOBESIM_CACHE_FILE=%OOBESIM_HOME%\lib\oobesim-%~1.aot"
if exist "%OOBESIM_CACHE_FILE%" del "%OOBESIM_CACHE_FILE%"
"%OOBESIM_JDK%\bin\java.exe" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC %OOBESIM_JAVA_OPTIONS% --enable-native-access=javafx.graphics "-Doobesim.home=%OOBESIM_HOME%" --module-path "%OOBESIM_HOME%\lib\javafx" --add-modules javafx.controls --class-path "%OOBESIM_HOME%\lib\*" "-XX:AOTCacheOutput=%OOBESIM_CACHE_FILE%" oobesim.app.QuickStart %~1 >nul
if errorlevel 1 if exist "%OOBESIM_CACHE_FILE%" del "%OOBESIM_CACHE_FILE%"
if exist "%OOBESIM_CACHE_FILE%" exit /b 0
>&2 echo oobesim: the files for quick starts could not be made.
exit /b 3

:named_unfit
>&2 echo oobesim: OOBESIM_JAVA_HOME ("%OOBESIM_JAVA_HOME%") is not a JDK %OOBESIM_MINIMUM% or newer.
exit /b 2

:none
>&2 echo oobesim: install a JDK %OOBESIM_MINIMUM% or newer, for example Eclipse Temurin %OOBESIM_MINIMUM%, or name the folder of one in OOBESIM_JAVA_HOME.
exit /b 2

:try_all
for /d %%D in ("%~1\*") do if not defined OOBESIM_JDK call :try "%%~D"
exit /b 0

:try
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "usebackq tokens=1,2 delims==." %%V in ("%~1\release") do if "%%V"=="JAVA_VERSION" call :compare "%~f1" %%W
exit /b 0

:compare
set "OOBESIM_FOUND=%~2"
set "OOBESIM_FOUND=%OOBESIM_FOUND:"=%"
for /f "delims=-+_" %%N in ("%OOBESIM_FOUND%") do if %%N geq %OOBESIM_MINIMUM% set "OOBESIM_JDK=%~1"
exit /b 0
