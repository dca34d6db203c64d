# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -D QT_HEADERS=… -P fixtures.cmake
# The check has to pass the good house and to say what is wrong with each of the others.

cmake_minimum_required(VERSION 3.25)

set(upward "redis may not include repository")
set(sideways "redis may not include sqlite")
set(window_in_models "items may not include ui")
set(gui_in_models "items may not include <QColor>")
set(gui_module_in_models "workspace may not include <QtGui/QGuiApplication>")
set(gui_file_in_models "base may not include <qwidget\\.h>")
set(sql_above_sqlite "repository may not include <QSqlQuery>")
set(circle "models/base/b\\.h -> models/base/c\\.h -> models/base/b\\.h")
set(no_floor "trunk\\.h: stands on no floor")
set(not_from_the_root "\"glob\\.h\" is not a path from the root")
set(tests_in_program "tests/support/redisserver\\.h stands on no floor")
set(in_brackets "models/redis/client\\.h is ours")

file(GLOB houses RELATIVE ${CMAKE_CURRENT_LIST_DIR}/fixtures ${CMAKE_CURRENT_LIST_DIR}/fixtures/*)
list(LENGTH houses count)
if(count LESS 13)
    message(SEND_ERROR "Only ${count} houses to look at")
endif()
foreach(house IN LISTS houses)
    execute_process(
        COMMAND ${CMAKE_COMMAND} -D ROOT=${CMAKE_CURRENT_LIST_DIR}/fixtures/${house}
            -D QT_HEADERS=${QT_HEADERS} -P ${CMAKE_CURRENT_LIST_DIR}/check.cmake
        RESULT_VARIABLE status ERROR_VARIABLE said)
    if(house STREQUAL "good")
        if(NOT status EQUAL 0)
            message(SEND_ERROR "${house} did not pass:\n${said}")
        endif()
    elseif(status EQUAL 0)
        message(SEND_ERROR "${house} passed")
    else()
        # CMake wraps what it says.
        string(REGEX REPLACE "[ \n]+" " " said "${said}")
        if(NOT DEFINED ${house} OR NOT said MATCHES "${${house}}")
            message(SEND_ERROR "${house} failed without saying \"${${house}}\":\n${said}")
        endif()
    endif()
endforeach()
