# SPDX-License-Identifier: Apache-2.0
# Writes a header with a hash over everything that a suggestion can depend on. Run while building, so that it is never old.
# How a reason is worded changes no suggestion: the words in QT_TRANSLATE_NOOP("Reason", …) are left out.
# Usage: cmake -DROOT=core -DHEADER=enginehash.h -P enginehash.cmake

file(GLOB_RECURSE sources RELATIVE "${ROOT}" "${ROOT}/text/*.cpp" "${ROOT}/text/*.h" "${ROOT}/detect/*.cpp" "${ROOT}/detect/*.h"
    "${ROOT}/../resources/weights/*")
list(SORT sources)
set(hashes "")
foreach(source IN LISTS sources)
    file(READ "${ROOT}/${source}" text)
    string(REGEX REPLACE "QT_TRANSLATE_NOOP\\(\"Reason\",([ \n]*\"([^\"\\\\]|\\\\.)*\")*[ \n]*\\)" "" text "${text}")
    string(SHA256 hash "${text}")
    string(APPEND hashes "${source} ${hash}\n")
endforeach()
string(SHA256 engine "${hashes}")
string(SUBSTRING "${engine}" 0 12 engine)
file(WRITE "${HEADER}" "#define BLUEPENCIL_ENGINE_HASH \"${engine}\"\n")
