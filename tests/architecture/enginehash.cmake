# SPDX-License-Identifier: Apache-2.0
#
# Checks what the engine's hash depends on: a confidence, a line of a model; and what it must not: the words of a reason.
#
# cmake -DSCRIPT=…/enginehash.cmake -DFOLDER=(a folder of its own) -P enginehash.cmake

# Builds a tiny engine and hashes it.
function(hash_of result confidence words weight)
    file(REMOVE_RECURSE "${FOLDER}")
    file(WRITE "${FOLDER}/core/detect/rules.cpp"
        "Row{\"ad.label\", ${confidence},\n    QT_TRANSLATE_NOOP(\"Reason\", \"*A label*; ${words}\"\n        \" said \\\"twice\\\"\")};\n")
    file(WRITE "${FOLDER}/core/text/decoder.cpp" "int x[2];\n")
    file(WRITE "${FOLDER}/resources/weights/cuts.txt" "above ${weight}\n")
    execute_process(COMMAND "${CMAKE_COMMAND}" "-DROOT=${FOLDER}/core" "-DHEADER=${FOLDER}/hash.h" -P "${SCRIPT}"
        COMMAND_ERROR_IS_FATAL ANY)
    file(READ "${FOLDER}/hash.h" hash)
    set(${result} "${hash}" PARENT_SCOPE)
endfunction()

hash_of(hash 0.97 "of an advertisement" 1.5)
hash_of(reworded 0.97 "of some (paid) notice" 1.5)
hash_of(surer 0.98 "of an advertisement" 1.5)
hash_of(refitted 0.97 "of an advertisement" 1.6)
if(NOT hash STREQUAL reworded)
    message(SEND_ERROR "rewording a reason changes the engine's hash")
endif()
if(hash STREQUAL surer)
    message(SEND_ERROR "another confidence leaves the engine's hash as it was")
endif()
if(hash STREQUAL refitted)
    message(SEND_ERROR "another weight leaves the engine's hash as it was")
endif()
