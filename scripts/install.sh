# shellcheck shell=bash
# Sourced by `dev`: finds what a command needs and installs what is missing.
#
#   install <need…>    needs: native (Rust), wasm (the site's build), chromium, firefox,
#                      webkit, dictionaries, lighthouse, nginx, unzip, deny (cargo-deny)
#
# Afterwards PATH holds the right `cargo` and the tools, and the array `wasm_env`
# the words to put before a command that compiles to WebAssembly.
# shellcheck disable=SC2034 # `dev` uses wasm_env

: "${HOME:=$(getent passwd "$(id -u)" | cut -d: -f6)}"
export HOME
# One folder a tool and version, shared by all clones.
tools=${KLAGEVEJVISER_TOOLS:-${XDG_CACHE_HOME:-$HOME/.cache}/klagevejviser}
wasm_env=(env)

install() {
    local needs=" $* "
    # The call from within Trunk finds all in place.
    if [ -n "${KV_INSTALLED:-}" ]; then return; fi

    choose_rust
    # What can begin before the packages and tools are there, where Rust is, and a compiler to link with.
    local begun=
    if [ "$rust" = path ] && has cc && declare -F with_rust >/dev/null; then
        with_rust
        begun=yes
    fi
    install_packages
    use_rust
    if [ -z "$begun" ] && declare -F with_rust >/dev/null; then with_rust; fi
    if [[ $needs = *" wasm "* ]]; then
        cargo_tool trunk "$TRUNK" --locked --no-default-features
        # Not --locked: its lock file may name a version that is gone.
        # Without what its test runner needs to reach a browser elsewhere.
        cargo_tool wasm-bindgen-cli "$(wasm_bindgen_version)" --no-default-features --bin wasm-bindgen
        npm_tool binaryen "$BINARYEN"
        npm_tool esbuild "$ESBUILD"
        PATH=$tools/trunk-$TRUNK/bin:$tools/wasm-bindgen-cli-$(wasm_bindgen_version)/bin:$tools/binaryen-$BINARYEN/node_modules/.bin:$tools/esbuild-$ESBUILD/node_modules/.bin:$PATH
        export KV_INSTALLED=yes
    fi
    if [[ $needs = *" chromium "* ]]; then
        npm_tool axe-core "$AXE_CORE"
        quicken_chromium
    fi
    if [[ $needs = *" lighthouse "* ]]; then
        npm_tool lighthouse "$LIGHTHOUSE"
    fi
    if [[ $needs = *" firefox "* ]] && [ -z "${KV_GECKODRIVER:-}" ]; then
        # Debian has none.
        cargo_tool geckodriver "$GECKODRIVER" --locked
    fi
    if [[ $needs = *" deny "* ]]; then
        cargo_tool cargo-deny "$CARGO_DENY" --locked
        PATH=$tools/cargo-deny-$CARGO_DENY/bin:$PATH
    fi
    clean_scratch
}

# ---- Rust -------------------------------------------------------------------

# at_least <wanted> <version>
at_least() { printf '%s\n' "$1" "$2" | sort -VC; }

# new_enough <rustc>
new_enough() {
    local version
    version=$("$1" --version 2>/dev/null | cut -d' ' -f2) && at_least "$RUST_AT_LEAST" "${version:-0}"
}

# The Rust on PATH, when it is new enough and can have the WebAssembly library;
# otherwise Debian's, which builds that library from its source.
choose_rust() {
    rust=debian
    local rustup_bin=${CARGO_HOME:-$HOME/.cargo}/bin sysroot
    if ! new_enough rustc; then
        # rustup may be there without being on PATH.
        new_enough "$rustup_bin/rustc" || return 0
        PATH=$rustup_bin:$PATH
    fi
    if [[ $needs != *" wasm "* ]]; then
        rust=path
        return
    fi
    sysroot=$(rustc --print sysroot)
    if [ -d "$sysroot/lib/rustlib/wasm32-unknown-unknown/lib" ]; then
        rust=path
    elif has rustup; then
        say "Adding the target wasm32-unknown-unknown"
        # Bounded: without a network it would try for long.
        if timeout 300 rustup target add wasm32-unknown-unknown >&2; then
            rust=path
        else
            say "rustup could not add the target; trying Debian's Rust instead"
        fi
    fi
}

use_rust() {
    [ "$rust" = debian ] || return 0
    # Before rustup's cargo, which Trunk would find otherwise.
    PATH=/usr/bin:$PATH
    export RUSTC=/usr/bin/rustc
    if [[ $needs = *" wasm "* ]]; then
        # Debian has no compiled WebAssembly library for this Rust. Building it is
        # an unstable feature of cargo, allowed by the first variable.
        wasm_env+=(RUSTC_BOOTSTRAP=1 "CARGO_UNSTABLE_BUILD_STD=std,panic_abort"
            "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER=wasm-ld-$(lld_version)")
    fi
}

candidate() { apt-cache policy "$1" | sed -n 's/^ *Candidate: \([0-9].*\)/\1/p'; }

rust_library() { echo "$(/usr/bin/rustc --print sysroot)/lib/rustlib/src/rust/library"; }

# Debian names its newer Rust, kept for building browsers, `-web`.
debian_rust_suffix() {
    local suffix
    for suffix in '' -web; do
        if at_least "$RUST_AT_LEAST" "$(candidate "rustc$suffix" | grep . || echo 0)"; then
            echo "$suffix"
            return
        fi
    done
    echo -web
}

# The linker that fits the LLVM of Debian's rustc: installed, or to be installed.
lld_version() {
    local llvm
    if new_enough /usr/bin/rustc; then
        llvm=$(/usr/bin/rustc -vV | sed -n 's/^LLVM version: \([0-9]*\).*/\1/p')
    else
        llvm=$(apt-get -s install --no-install-recommends "rustc$(debian_rust_suffix)" 2>/dev/null |
            sed -n 's/^Inst libllvm\([0-9]*\) .*/\1/p' | sort -V | tail -1) || true
    fi
    if [ -z "$llvm" ] || { ! has "wasm-ld-$llvm" && [ -z "$(candidate "lld-$llvm")" ]; }; then
        llvm=$(apt-cache pkgnames lld- | sed -n 's/^lld-\([0-9]*\)$/\1/p' | sort -V | tail -1)
    fi
    echo "$llvm"
}

# ---- Debian packages --------------------------------------------------------

chromium_path() {
    echo "${KV_CHROMIUM:-$(command -v chromium || command -v google-chrome || true)}"
}
# Chromium without a window around the page; Chromium itself, if there is none of its version.
chromium_shell_path() {
    if [ -n "${KV_CHROMIUM_SHELL:-}" ]; then
        echo "$KV_CHROMIUM_SHELL"
    elif [ -z "${KV_CHROMIUM:-}" ] && [ -n "$(debian_version chromium)" ] &&
        [ "$(debian_version chromium)" = "$(debian_version chromium-headless-shell)" ]; then
        command -v chromium-headless-shell
    else
        chromium_path
    fi
}
# The version of a package that is installed.
debian_version() { dpkg-query -W -f='${Version}' "$1" 2>/dev/null || true; }
chromedriver_path() { echo "${KV_CHROMEDRIVER:-$(command -v chromedriver || true)}"; }
firefox_path() { echo "${KV_FIREFOX:-$(command -v firefox-esr || command -v firefox || true)}"; }
geckodriver_path() { echo "${KV_GECKODRIVER:-$tools/geckodriver-$GECKODRIVER/bin/geckodriver}"; }
# The browser around WebKitGTK is no program for PATH.
webkit_path() {
    echo "${KV_WEBKIT:-$(compgen -G '/usr/lib*/*/webkit2gtk-4.1/MiniBrowser' | head -1 || true)}"
}
webkitdriver_path() { echo "${KV_WEBKITDRIVER:-$(command -v WebKitWebDriver || true)}"; }
# It has no headless mode, so it gets a screen that is none.
xvfb_path() { echo "${KV_XVFB:-$(command -v Xvfb || true)}"; }
# Debian keeps it where only root looks.
nginx_path() {
    echo "${KV_NGINX:-$(command -v nginx || compgen -G '/usr/sbin/nginx' || true)}"
}
# Whether hunspell finds a dictionary.
knows_dictionary() { has hunspell && hunspell -D -d "$1" </dev/null >/dev/null 2>&1; }

# Prints the packages that the needs ask for and this machine lacks.
missing_packages() {
    # A compiler alone is not enough: build scripts need the C library's files too.
    echo 'int main(void) { return 0; }' | cc -x c -o /dev/null - 2>/dev/null || printf '%s\n' gcc libc6-dev
    has git || echo git
    if [[ $needs = *" wasm "* ]]; then
        has node || echo nodejs
        has npm || { [ -d "$tools/binaryen-$BINARYEN" ] && [ -d "$tools/esbuild-$ESBUILD" ]; } || echo npm
    fi
    if [[ $needs = *" dictionaries "* ]]; then
        has hunspell || echo hunspell
        knows_dictionary da_DK || echo hunspell-da
        knows_dictionary en_GB || echo hunspell-en-gb
    fi
    if [[ $needs = *" chromium "* ]]; then
        [ -n "$(chromium_path)" ] || echo chromium
        [ -n "$(chromedriver_path)" ] || echo chromium-driver
        has npm || [ -d "$tools/axe-core-$AXE_CORE" ] || echo npm
    fi
    if [[ $needs = *" lighthouse "* ]]; then
        has node || echo nodejs
        has npm || [ -d "$tools/lighthouse-$LIGHTHOUSE" ] || echo npm
    fi
    if [[ $needs = *" firefox "* ]]; then
        [ -n "$(firefox_path)" ] || echo firefox-esr
    fi
    if [[ $needs = *" webkit "* ]]; then
        # The driver brings the browser with it.
        [ -n "$(webkit_path)" ] && [ -n "$(webkitdriver_path)" ] || echo webkit2gtk-driver
        [ -n "$(xvfb_path)" ] || echo xvfb
    fi
    if [[ $needs = *" nginx "* ]]; then
        [ -n "$(nginx_path)" ] || echo nginx
    fi
    if [[ $needs = *" unzip "* ]]; then
        has unzip || echo unzip
    fi
    if [ "$rust" = debian ]; then
        local suffix lld
        if ! new_enough /usr/bin/rustc || [ ! -x /usr/bin/cargo ]; then
            suffix=$(debian_rust_suffix)
            printf '%s\n' "rustc$suffix" "cargo$suffix"
        fi
        if [[ $needs = *" wasm "* ]]; then
            [ -e "$(rust_library 2>/dev/null)/Cargo.toml" ] ||
                echo "rust$(debian_rust_suffix)-src"
            lld=$(lld_version)
            has "wasm-ld-$lld" || echo "lld-$lld"
        fi
    fi
}

find_missing_packages() { mapfile -t packages < <(missing_packages | sort -u); }

# Whether apt's lists know every package that is missing, and a Rust new enough.
apt_knows() {
    local package version
    for package in "${packages[@]}"; do
        version=$(candidate "$package")
        [ -n "$version" ] || return 1
        [[ $package != rustc* ]] || at_least "$RUST_AT_LEAST" "$version" || return 1
    done
}

install_packages() {
    local packages
    if ! has apt-get; then
        [ "$rust" != debian ] || die "needs Rust $RUST_AT_LEAST or newer with the target wasm32-unknown-unknown (https://rustup.rs)"
        # shellcheck disable=SC2034 # missing_packages reads them through `candidate`
        apt-cache() { :; }
    fi
    find_missing_packages
    [ ${#packages[@]} -gt 0 ] || return 0
    has apt-get || die "missing, under the names that Debian gives them: ${packages[*]}"

    local update=''
    apt_knows || update='apt-get update && '
    if [ "$(id -u)" -ne 0 ]; then
        # Before `apt-get update` nobody knows the newest linker: let the line find it.
        local newest="\$(apt-cache pkgnames lld- | grep -x 'lld-[0-9]*' | sort -V | tail -1)"
        printf '%s\n' "dev: some packages are missing. As root, run this line, then call me again:" \
            "${update}apt-get install -y --no-install-recommends ${packages[*]/%lld-/$newest}" >&2
        exit 1
    fi

    export DEBIAN_FRONTEND=noninteractive
    if [ -n "$update" ]; then
        say "apt-get update"
        apt-get -q update >&2
        find_missing_packages
        apt_knows || die "apt finds not all of these, or no Rust $RUST_AT_LEAST: ${packages[*]}"
    fi
    say "apt-get install ${packages[*]}"
    apt_install || { apt-get -q update >&2 && apt_install; }
}

# In a shell of its own, so that what it leaves for the moment goes, however it ends.
apt_install() (
    # The tests start an nginx of their own; Debian's package would start one for everybody, unless
    # this file, which others may have put there too, says that nothing is to be started.
    if [[ " ${packages[*]} " = *" nginx "* ]] && [ ! -e /usr/sbin/policy-rc.d ]; then
        trap 'rm -f /usr/sbin/policy-rc.d' EXIT
        printf '#!/bin/sh\nexit 101\n' >/usr/sbin/policy-rc.d
        chmod +x /usr/sbin/policy-rc.d
    fi
    apt-get -q -y install --no-install-recommends "${packages[@]}" >&2
)

# Tests that look at thousands of views are done sooner in the shell; where there is none, Chromium does.
quicken_chromium() {
    local packages version
    version=$(debian_version chromium)
    if [ -z "$version" ] || [ "$(chromium_shell_path)" != "$(chromium_path)" ] || [ "$(id -u)" -ne 0 ]; then return; fi
    packages=("chromium-headless-shell=$version")
    apt_install || say "without chromium-headless-shell: the tests take longer"
}

# ---- Tools from crates.io and npm -------------------------------------------

wasm_bindgen_version() {
    sed -n '/^name = "wasm-bindgen"$/{n;s/^version = "\(.*\)"$/\1/p}' Cargo.lock
}

# Tools are installed in a scratch folder and moved when whole, so that what an
# interrupted run leaves behind is never taken for a tool.
scratch=
make_scratch() {
    [ -z "$scratch" ] || return 0
    mkdir -p "$tools"
    scratch=$(mktemp -d "$tools/scratch.XXXXXX")
    trap clean_scratch EXIT
}
clean_scratch() {
    [ -z "$scratch" ] || rm -rf "$scratch"
    scratch=
}
# Another clone may have been faster; then its copy stands.
keep() { mv -T "$scratch/$1" "$tools/$1" 2>/dev/null || [ -d "$tools/$1" ]; }

# cargo_tool <crate> <version> [flags for cargo install…]
cargo_tool() {
    local name=$1-$2
    [ ! -d "$tools/$name" ] || return 0
    say "Installing $1 $2 from crates.io (a few minutes, once)"
    make_scratch
    # A debug build without debug information: quick to make, quick enough to run.
    CARGO_PROFILE_DEV_DEBUG=0 CARGO_TARGET_DIR=$scratch/target \
        cargo install --debug --root "$scratch/$name" --version "$2" "${@:3}" "$1" >&2
    keep "$name"
}

# npm_tool <package> <version>
npm_tool() {
    local name=$1-$2
    [ ! -d "$tools/$name" ] || return 0
    say "Installing $1 $2 from npm"
    make_scratch
    mkdir "$scratch/$name"
    npm install --prefix "$scratch/$name" --no-save --no-audit --no-fund --ignore-scripts "$1@$2" >&2
    keep "$name"
}
