# SPDX-License-Identifier: Apache-2.0
# Completes bluepencil in bash. Options are asked of the program, so that they are always its own.
_bluepencil() {
    local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
    if [ "$before" = --action ]; then
        mapfile -t COMPREPLY < <(compgen -W "new-from-clipboard queue" -- "$current")
    elif [ "$before" = --data-dir ]; then
        mapfile -t COMPREPLY < <(compgen -d -- "$current")
    elif [[ $current == -* ]]; then
        local options
        options=$(bluepencil --help 2>/dev/null | grep -oE -- '--[a-z][a-z-]*' | sort -u)
        mapfile -t COMPREPLY < <(compgen -W "$options" -- "$current")
    else
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
    fi
}
complete -o filenames -F _bluepencil bluepencil
