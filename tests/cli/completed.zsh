# SPDX-License-Identifier: Apache-2.0
# completed.zsh FOLDER LINE: what LINE is after the key of completion in a shell as somebody has it, with the functions of
# FOLDER; all that could stand there stands in it.
zmodload zsh/zpty
zpty shell "TERM=dumb zsh -f -i"
zpty -w shell "fpath=(${(q)1} \$fpath); autoload -Uz compinit && compinit -D -u"
zpty -w shell "zstyle ':completion:*' completer _all_matches _complete; zstyle ':completion:*' insert true"
# The shell shows what we type as well: no line that we type holds the word that we wait for.
zpty -w shell "tell() { print -r -- \"to\"\"ld<\$BUFFER>\"; exit }; zle -N tell; bindkey '^I' complete-word; bindkey '^X' tell"
zpty -w -n shell "$2"$'\t\x18'
zpty -r shell said '*told<*>*'
print -r -- ${${said##*told<}%%>*}
