# Fails for a public class of core that no test names: its contract would be tested through others only, where a broken one
# shows as a wrong end. ROOT is the tree. Structs are rows and values, which the tests of what makes them look at.
cmake_minimum_required(VERSION 3.25)

# The words of all tests, each once: "StableHash", whoever says it.
file(GLOB_RECURSE tests "${ROOT}/tests/*.cpp" "${ROOT}/tests/*.h")
list(FILTER tests EXCLUDE REGEX "${ROOT}/tests/(fuzz|bench|architecture)/")
set(said "")
foreach(test IN LISTS tests)
    file(STRINGS "${test}" lines REGEX "[A-Z]")
    string(APPEND said "${lines}\n")
endforeach()

file(GLOB_RECURSE headers RELATIVE "${ROOT}" "${ROOT}/core/*.h")
set(count 0)
foreach(header IN LISTS headers)
    file(STRINGS "${ROOT}/${header}" classes REGEX "^class ([[][[]nodiscard]] )?[A-Z][A-Za-z0-9]*( final)?( *:.*)?( *{.*)?$")
    foreach(line IN LISTS classes)
        string(REGEX REPLACE "^class ([[][[]nodiscard]] )?([A-Za-z0-9]+).*$" "\\2" class "${line}")
        if(NOT said MATCHES "[^A-Za-z0-9]${class}[^A-Za-z0-9]")
            message(SEND_ERROR "${header}: no test names ${class}")
            math(EXPR count "${count} + 1")
        endif()
    endforeach()
endforeach()
message(STATUS "${count} classes without a test that names them")
