# SPDX-License-Identifier: Apache-2.0
#
# Checks that dependencies run downwards only: app -> ui -> core; inside core store, formats -> review -> detect -> text;
# inside core/detect, core/formats, core/store, ui and app/cli from room to room; and that core uses no Qt beyond Core and
# Sql. Looks at the includes of every source file and at what the command line's program loads.
#
# cmake -DROOT=… -DQT_FOLDERS=…/QtCore,…/QtSql [-DPROGRAM=…/bluepencil-cli] -P rooms.cmake

set(broken 0)

macro(complain sentence)
    message(SEND_ERROR "${sentence}")
    math(EXPR broken "${broken} + 1")
endmacro()

# No file of the folder includes one that is in the folders named after it.
function(forbid_folders folder)
    file(GLOB_RECURSE sources RELATIVE "${ROOT}" "${ROOT}/${folder}/*.cpp" "${ROOT}/${folder}/*.h")
    foreach(source IN LISTS sources)
        file(STRINGS "${ROOT}/${source}" includes REGEX "^#include \"")
        foreach(include IN LISTS includes)
            string(REGEX REPLACE "^#include \"([^\"]*)\".*" "\\1" name "${include}")
            foreach(above IN LISTS ARGN)
                if(EXISTS "${ROOT}/${above}/${name}")
                    complain("${source} includes ${name}, but ${folder} stands below ${above}")
                endif()
            endforeach()
        endforeach()
    endforeach()
    set(broken ${broken} PARENT_SCOPE)
endfunction()

# Inside core an include starts with its room: text/, detect/, review/, formats/, store/.
function(forbid_rooms room)
    string(REPLACE ";" "|" above "${ARGN}")
    file(GLOB_RECURSE sources RELATIVE "${ROOT}" "${ROOT}/core/${room}/*.cpp" "${ROOT}/core/${room}/*.h")
    foreach(source IN LISTS sources)
        file(STRINGS "${ROOT}/${source}" includes REGEX "^#include \"(${above})/")
        foreach(include IN LISTS includes)
            complain("${source} says ${include}, but ${room} stands below that room")
        endforeach()
    endforeach()
    set(broken ${broken} PARENT_SCOPE)
endfunction()

# The rooms of a folder, from the ground up: none includes one that comes later in the list, and none is missing there.
# An include is named from the folder given first.
function(check_order root folder)
    file(GLOB_RECURSE sources RELATIVE "${ROOT}/${root}" "${ROOT}/${root}/${folder}/*.cpp" "${ROOT}/${root}/${folder}/*.h")
    foreach(source IN LISTS sources)
        get_filename_component(room "${source}" DIRECTORY)
        list(FIND ARGN "${room}" height)
        if(height EQUAL -1)
            complain("${root}/${source} stands in a room that has no place in the order of ${root}/${folder}")
            continue()
        endif()
        file(STRINGS "${ROOT}/${root}/${source}" includes REGEX "^#include \"")
        foreach(include IN LISTS includes)
            string(REGEX REPLACE "^#include \"([^\"]*)\".*" "\\1" name "${include}")
            get_filename_component(other "${name}" DIRECTORY)
            list(FIND ARGN "${other}" other_height)
            if(other_height GREATER height AND EXISTS "${ROOT}/${root}/${name}")
                complain("${root}/${source} includes ${name}, but ${room} stands below ${other}")
            endif()
        endforeach()
    endforeach()
    set(broken ${broken} PARENT_SCOPE)
endfunction()

# Every Qt header that core includes must be one of QT_FOLDERS.
function(check_qt_includes)
    string(REPLACE "," ";" folders "${QT_FOLDERS}")
    file(GLOB_RECURSE sources RELATIVE "${ROOT}" "${ROOT}/core/*.cpp" "${ROOT}/core/*.h")
    foreach(source IN LISTS sources)
        file(STRINGS "${ROOT}/${source}" includes REGEX "^#include <[Qq]")
        foreach(include IN LISTS includes)
            string(REGEX REPLACE "^#include <([^>]*)>.*" "\\1" name "${include}")
            set(found FALSE)
            foreach(folder IN LISTS folders)
                if(EXISTS "${folder}/${name}")
                    set(found TRUE)
                endif()
            endforeach()
            if(NOT found)
                complain("${source} includes <${name}>, which belongs neither to Qt Core nor to Qt Sql")
            endif()
        endforeach()
    endforeach()
    set(broken ${broken} PARENT_SCOPE)
endfunction()

function(check_program)
    execute_process(COMMAND ldd "${PROGRAM}" OUTPUT_VARIABLE libraries RESULT_VARIABLE status)
    if(NOT status EQUAL 0 OR NOT libraries MATCHES "libQt6Core")
        complain("ldd cannot say what ${PROGRAM} loads")
    endif()
    string(REGEX MATCHALL "libQt6(Gui|Widgets|Svg|PrintSupport|OpenGL)[^ \n]*" windowed "${libraries}")
    if(windowed)
        complain("${PROGRAM} loads ${windowed}")
    endif()
    set(broken ${broken} PARENT_SCOPE)
endfunction()

forbid_folders(core ui app)
forbid_folders(ui app)
forbid_rooms(text detect review formats store)
forbid_rooms(detect review formats store)
forbid_rooms(review formats store)
forbid_rooms(formats store)
check_order(core detect
    detect/findings detect/words detect/trees detect/lexicon detect/lines
    detect/cuts/rules detect/cuts/repeats detect/cuts/blocks detect/cuts/model detect/cuts
    detect/quotes/syntax detect/quotes/speakers detect/quotes/people detect/quotes/reported
    detect/quotes
    detect)
check_order(core formats
    formats/packing
    formats/reader/html formats/reader formats/reader/office formats/reader/archive formats/reader/wire
    formats/writer formats/writer/office formats/writer/quotes formats/writer/inplace
    formats formats/outside)
check_order(core store
    store/database store/schema store/folder store/queue store/log store/editions store/erasure store/joining
    store/workspace store/cache store/session store/houserules store/figures store/custody store/recall)
check_order(ui ""
    theme widgets words work
    commands drafts panes queue print
    export dialogs help details find history harms quotes approval houserules editions custody figures recall findings
    desk window)
check_order(app cli cli/arguments cli/input cli/commands cli/output cli)
check_qt_includes()
if(PROGRAM)
    check_program()
endif()

if(broken)
    message(FATAL_ERROR "${broken} dependencies run the wrong way; see ARCHITECTURE.md")
endif()
message(STATUS "All dependencies run downwards.")
