# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -D LUPDATE=… -D ROOT=… -D INTO=DIR -P update.cmake
#
# Brings the .ts files in DIR up to what the sources say: new strings come in unfinished, strings
# that are gone go. English is in the source, so selaras_en.ts holds only the plural forms.

cmake_minimum_required(VERSION 3.25)

function(update language)
    # The include path lets lupdate read the headers: without them it misses namespaces, and a
    # string under the wrong class is never found at run time.
    execute_process(
        COMMAND ${LUPDATE} -silent -no-obsolete -locations none -source-language en
            -I ${ROOT} -extensions cpp,h ${ARGN} -target-language ${language}
            app ui models -ts ${INTO}/selaras_${language}.ts
        WORKING_DIRECTORY ${ROOT}
        RESULT_VARIABLE status ERROR_VARIABLE said)
    if(NOT status EQUAL 0)
        message(FATAL_ERROR "lupdate ended with ${status}:\n${said}")
    endif()
endfunction()

update(id)
update(en -pluralonly)
