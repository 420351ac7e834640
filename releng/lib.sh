# Set-up that run, test and bench share. Sourced, not run.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cache=$root/.cache
products=$root/releng/se.lansnat.products/target/products
stamp=$products/.built
maven_version=3.9.11

say() { printf 'lansnat: %s\n' "$*" >&2; }

die() {
	say "$@"
	exit 3
}

# install PACKAGE... - Debian packages; names the command where it may not be run here.
install() {
	local command="apt-get install -y --no-install-recommends $*"
	if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
		say "installerar $* (apt-get, en minut eller två)"
		{ apt-get update -qq && DEBIAN_FRONTEND=noninteractive $command; } >"$cache/apt.log" 2>&1 ||
			die "kunde inte installera $*: se $cache/apt.log"
	else
		die "det saknas systempaket. Skriv: sudo $command"
	fi
}

# Sets JAVA_HOME to a JDK of 21 or later: JAVA_HOME, PATH, the usual folders. Reads the release file, which starts no JVM.
find_jdk() {
	local home version
	for home in "${JAVA_HOME:-}" "$(dirname "$(dirname "$(readlink -f "$(command -v javac || true)" || true)")")" \
		/usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/.sdkman/candidates/java/*; do
		[ -x "$home/bin/javac" ] && [ -r "$home/release" ] || continue
		version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$home/release")
		if [ "${version:-0}" -ge 21 ]; then
			export JAVA_HOME=$home
			return
		fi
	done
	die "det behövs ett JDK 21 eller senare. Installera ett (till exempel Temurin 25) och låt JAVA_HOME peka på det."
}

# Sets mvn to Maven 3.9.9 or later. An older one fetches the newer as an artifact, into a folder that git ignores.
find_maven() {
	mvn=$cache/apache-maven-$maven_version/bin/mvn
	[ -x "$mvn" ] && return
	mkdir -p "$cache"
	command -v mvn >/dev/null || install maven
	local installed
	installed=$(mvn -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p' | head -n 1)
	if [ "$(printf '%s\n3.9.9\n' "$installed" | sort -V | head -n 1)" = 3.9.9 ]; then
		mvn=$(command -v mvn)
		return
	fi
	say "hämtar Maven $maven_version (en kvarts minut)"
	# In a folder with a .mvn of its own, so that the old Maven does not meet the project's extensions.
	mkdir -p "$cache/bootstrap/.mvn"
	(cd "$cache/bootstrap" && mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
		-Dartifact=org.apache.maven:apache-maven:$maven_version:zip:bin -DoutputDirectory="$cache" >"$cache/maven.log" 2>&1) ||
		die "kunde inte hämta Maven $maven_version: se $cache/maven.log"
	chmod +x "$mvn"
}

# maven ARGUMENT... - one line of progress; the whole output in a file.
maven() {
	"$mvn" -B -ntp -f "$root/pom.xml" -Dstyle.color=never -Dtycho.localArtifacts=ignore "$@"
}

# True where no product has been built, or a source is newer. Folders count too: their time tells of deleted files.
is_stale() {
	[ -f "$stamp" ] || return 0
	[ -n "$(find "$root/pom.xml" "$root/.mvn" "$root/targetplatform" "$root/features" "$root/bundles" \
		"$root/releng/se.lansnat.products" -name target -prune -o -name '*.tests' -prune -o -name '.polyglot*' -o -name '.tycho*' -o -newer "$stamp" -print -quit)" ]
}

# Builds the products where they are missing or older than their sources.
build() {
	is_stale || return 0
	find_maven
	local begun=$SECONDS log=$cache/build.log
	say "bygger Länsnät (första gången några minuter, sedan en halv; logg: $log)"
	# Clean: the compiler would compile only what is newer than its class, not what depends on it.
	maven clean verify -DskipTests -pl targetplatform,releng/se.lansnat.products -am >"$log" 2>&1 ||
		{
			grep -E '^\[ERROR\]' "$log" | grep -v 'osgi.platform' | head -n 20 >&2
			die "bygget misslyckades: se $log"
		}
	touch "$stamp"
	say "byggt på $((SECONDS - begun)) s"
}

product() { echo "$products/$1/linux/gtk/x86_64"; }

# with_display [SIZE] - a virtual display with a window manager, until the script ends: without a manager no window gets the focus.
with_display() {
	local missing=() size=${1:-1600x1000}
	# Without -q: grep would leave before the lists have been written, which pipefail takes for their failure.
	command -v Xvfb >/dev/null || missing+=(xvfb)
	command -v metacity >/dev/null || missing+=(metacity)
	ldconfig -p | grep libgtk-3.so.0 >/dev/null || missing+=(libgtk-3-0)
	fc-list 2>/dev/null | grep DejaVu >/dev/null || missing+=(fontconfig fonts-dejavu-core)
	[ ${#missing[@]} = 0 ] || install "${missing[@]}"
	: >"$cache/display"
	Xvfb -displayfd 1 -screen 0 "${size}x24" -nolisten tcp >"$cache/display" 2>"$cache/xvfb.log" &
	trap "kill $! 2>/dev/null || true" EXIT
	for _ in $(seq 100); do
		[ -s "$cache/display" ] && break
		sleep 0.1
	done
	[ -s "$cache/display" ] || die "den virtuella skärmen startade inte: se $cache/xvfb.log"
	export DISPLAY=:$(cat "$cache/display") GDK_BACKEND=x11 NO_AT_BRIDGE=1
	unset WAYLAND_DISPLAY
	metacity --sm-disable --no-composite >"$cache/metacity.log" 2>&1 &
}
