# Writes a page of the manual from what a program says of itself: PROGRAM, PAGE, HELP2MAN, GZIP and DATE are given.
set(ENV{QT_QPA_PLATFORM} offscreen)
set(ENV{LC_ALL} C.UTF-8)
set(ENV{BLUEPENCIL_LANGUAGE} en) # whatever the builder's
get_filename_component(name "${PROGRAM}" NAME)
set(plain "${PAGE}.plain")
set(more "${PAGE}.more")
if(name STREQUAL "bluepencil-cli")
    set(summary "find and cut what is no article, and who said what")
    set(text "")
    execute_process(COMMAND "${PROGRAM}" --help OUTPUT_VARIABLE overview COMMAND_ERROR_IS_FATAL ANY)
    string(REGEX MATCHALL "\n  [a-z-]+" commands "${overview}") # a row each
    list(TRANSFORM commands STRIP)
    foreach(command IN LISTS commands)
        execute_process(COMMAND "${PROGRAM}" ${command} --help OUTPUT_VARIABLE help COMMAND_ERROR_IS_FATAL ANY)
        string(REPLACE "${PROGRAM}" "${name}" help "${help}")
        string(REPLACE "\\" "\\\\" help "${help}")
        foreach(mark IN ITEMS "." "'") # which would begin a request
            string(REPLACE "\n${mark}" "\n\\&${mark}" help "${help}")
        endforeach()
        string(TOUPPER ${command} title)
        string(APPEND text "[${title}]\n.nf\n${help}.fi\n\n")
    endforeach()
    file(WRITE "${more}" "${text}")
else()
    set(summary "review scraped articles and export what you approved")
    file(WRITE "${more}" "[SEE ALSO]\n.BR bluepencil-cli (1)\n")
endif()
execute_process(
    COMMAND ${CMAKE_COMMAND} -E env LC_ALL=C.UTF-8 "SOURCE_DATE_EPOCH=0"
        "${HELP2MAN}" --locale=C.UTF-8 --no-info --section=1 "--name=${summary}" "--include=${more}" "--output=${plain}" "${PROGRAM}"
    COMMAND_ERROR_IS_FATAL ANY)
file(READ "${plain}" page)
string(REGEX REPLACE "\"January 1970\"" "\"${DATE}\"" page "${page}")
file(WRITE "${plain}" "${page}")
execute_process(COMMAND "${GZIP}" -9nc "${plain}" OUTPUT_FILE "${PAGE}" COMMAND_ERROR_IS_FATAL ANY)
