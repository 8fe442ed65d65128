# SPDX-FileCopyrightText: The Towerkey authors
# SPDX-License-Identifier: MIT

# Warnings, sanitizers and the Qt definitions that forbid whole classes of mistakes at compile
# time. Every target of the project links this one.
add_library(towerkey_settings INTERFACE)

target_compile_options(towerkey_settings INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wold-style-cast -Wnon-virtual-dtor
    -Woverloaded-virtual
    # GCC's plain -Wshadow warns of scoped enumerators that are called like a type.
    $<IF:$<CXX_COMPILER_ID:GNU>,-Wshadow=local,-Wshadow>
    $<$<BOOL:${TOWERKEY_WARNINGS_AS_ERRORS}>:-Werror>)

target_compile_definitions(towerkey_settings INTERFACE
    QT_DISABLE_DEPRECATED_UP_TO=0x060600
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_CAST_TO_ASCII
    QT_NO_FOREACH
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_URL_CAST_FROM_STRING
    QT_USE_QSTRINGBUILDER
    TOWERKEY_VERSION="${PROJECT_VERSION}")

target_include_directories(towerkey_settings INTERFACE ${PROJECT_SOURCE_DIR})

if(TOWERKEY_SANITIZERS)
    target_compile_options(towerkey_settings INTERFACE
        -O1 -g1
        -fsanitize=${TOWERKEY_SANITIZERS} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(towerkey_settings INTERFACE -fsanitize=${TOWERKEY_SANITIZERS})
endif()

if(TOWERKEY_COVERAGE)
    target_compile_options(towerkey_settings INTERFACE --coverage -fprofile-update=atomic)
    target_link_options(towerkey_settings INTERFACE --coverage)
endif()
