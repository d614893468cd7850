@echo off
rem Lembar Kinerja: builds itself on first use and when its sources changed, then runs one command.
setlocal EnableExtensions DisableDelayedExpansion
set "LK_HOME=%~dp0"
if "%LK_HOME:~-1%"=="\" set "LK_HOME=%LK_HOME:~0,-1%"
set "LK_TARGET=%LK_HOME%\server\target"
set "LK_JAR=%LK_TARGET%\lembar.jar"
set "LK_STAMP=%LK_TARGET%\lembar.stamp"
set "LK_ARCHIVE=%LK_TARGET%\lembar.jsa"
set "LK_JAVA=java"
if defined JAVA_HOME set "LK_JAVA=%JAVA_HOME%\bin\java"

chcp 65001 >nul 2>nul
if "%~1"=="test" goto test

call :fresh
if errorlevel 1 (
  call :build
  if errorlevel 1 exit /b 70
)
set "LK_READY="
if exist "%LK_ARCHIVE%" set LK_READY="-XX:SharedArchiveFile=%LK_ARCHIVE%" -Xlog:cds=off -Xlog:cds+dynamic=off
set LK_COMMON="-Dlembar.home=%LK_HOME%" -Djava.awt.headless=true -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8
if "%~1"=="serve" goto serve
if "%~1"=="demo" goto serve
"%LK_JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -Xmx1g %LK_READY% %LK_COMMON% -jar "%LK_JAR%" %*
exit /b %ERRORLEVEL%

:serve
"%LK_JAVA%" -XX:+UseParallelGC -Xms24m -Xmx768m -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=30 -Xshare:auto %LK_READY% %LK_COMMON% -jar "%LK_JAR%" %*
exit /b %ERRORLEVEL%

:fresh
if not exist "%LK_JAR%" exit /b 1
if not exist "%LK_STAMP%" exit /b 1
powershell -NoProfile -ExecutionPolicy Bypass -Command "$h=$env:LK_HOME; $s=(Get-Item -LiteralPath $env:LK_STAMP).LastWriteTimeUtc; $n=Get-ChildItem -LiteralPath $h\pom.xml,$h\formulas,$h\server,$h\sample-workbooks,$h\excel-addin -Recurse -File | Where-Object { $_.FullName -notmatch '\\(target|node_modules|dist|generated|test-results|data|test)\\' -and $_.LastWriteTimeUtc -gt $s } | Select-Object -First 1; if ($n) { exit 1 } else { exit 0 }"
exit /b %ERRORLEVEL%

:tools
set "LK_MISSING="
"%LK_JAVA%" -version >nul 2>nul || call :missing "JDK 17" "winget install EclipseAdoptium.Temurin.17.JDK"
where mvn >nul 2>nul || call :missing "Maven 3.8" "winget install Apache.Maven   (atau/or: choco install maven)"
where node >nul 2>nul || call :missing "Node 20" "winget install OpenJS.NodeJS.LTS"
if defined LK_MISSING exit /b 1
for /f "tokens=3" %%v in ('""%LK_JAVA%" -version 2^>^&1" ^| findstr /i "version"') do set "LK_V=%%~v"
for /f "delims=.-+" %%m in ("%LK_V%") do if %%m LSS 17 call :missing "JDK 17 (ada/found: %LK_V%)" "winget install EclipseAdoptium.Temurin.17.JDK"
for /f "tokens=1 delims=v." %%m in ('node --version') do if %%m LSS 20 call :missing "Node 20" "winget install OpenJS.NodeJS.LTS"
if defined LK_MISSING exit /b 1
exit /b 0

:missing
set "LK_MISSING=1"
>&2 echo Belum ada: %~1.
>&2 echo   Pasang dengan:  %~2
>&2 echo Missing: %~1.
>&2 echo   Install with:   %~2
exit /b 0

:build
call :tools
if errorlevel 1 exit /b 1
if not exist "%LK_TARGET%" mkdir "%LK_TARGET%"
>&2 echo Membangun Lembar Kinerja (sekali saja, beberapa menit pada komputer baru)...
call mvn -q -f "%LK_HOME%\pom.xml" package -DskipTests >"%LK_TARGET%\lembar.build.log" 2>&1
if errorlevel 1 (
  type "%LK_TARGET%\lembar.build.log" 1>&2
  >&2 echo Pembangunan gagal / build failed: %LK_TARGET%\lembar.build.log
  exit /b 1
)
call :finish
exit /b 0

:finish
if exist "%LK_ARCHIVE%" del "%LK_ARCHIVE%"
set "LK_SAMPLE="
for /f "delims=" %%f in ('dir /s /b "%LK_HOME%\sample-workbooks\000*.xlsx" 2^>nul') do set "LK_SAMPLE=%%f"
if defined LK_SAMPLE "%LK_JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 "-XX:ArchiveClassesAtExit=%LK_ARCHIVE%" -jar "%LK_JAR%" check --format json "%LK_SAMPLE%" >nul 2>nul
echo built>"%LK_STAMP%"
exit /b 0

:test
call :tools
if errorlevel 1 exit /b 70
where chrome >nul 2>nul || where msedge >nul 2>nul || >&2 echo Belum ada peramban untuk pengujian / no browser for the tests:  winget install Google.Chrome
call mvn -f "%LK_HOME%\pom.xml" verify
if errorlevel 1 exit /b 1
call :finish
if exist "%LK_HOME%\excel-addin\web\package.json" (
  pushd "%LK_HOME%\excel-addin\web"
  call npm run e2e
  if errorlevel 1 (popd & exit /b 1)
  popd
)
exit /b 0
