# SPDX-License-Identifier: Apache-2.0
# Completes bluepencil-cli in bash. Commands and options are asked of the program, so that they are always its own.
_bluepencil_cli() {
    local current=${COMP_WORDS[COMP_CWORD]} command=${COMP_WORDS[1]}
    if [ "$COMP_CWORD" -eq 1 ]; then
        local commands
        commands=$(bluepencil-cli --help 2>/dev/null | sed -n 's/^  \([a-z-]*\) .*/\1/p')
        mapfile -t COMPREPLY < <(compgen -W "$commands --help --version" -- "$current")
    elif [[ $current == -* ]]; then
        local options
        options=$(bluepencil-cli "$command" --help 2>/dev/null | grep -oE -- '--[a-z][a-z-]*' | sort -u)
        mapfile -t COMPREPLY < <(compgen -W "$options" -- "$current")
    else
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
    fi
}
complete -o filenames -F _bluepencil_cli bluepencil-cli
