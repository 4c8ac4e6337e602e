# SPDX-License-Identifier: GPL-3.0-or-later
# Every flag, warning and Qt ban in one place; each target links gatehouse_flags privately.
add_library(gatehouse_flags INTERFACE)
target_compile_features(gatehouse_flags INTERFACE cxx_std_20)
target_compile_options(gatehouse_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual
    -fstack-protector-strong)
if(CMAKE_UNITY_BUILD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # A batch holds the helpers of many files: a local variable may be called as one of another file's helpers.
    target_compile_options(gatehouse_flags INTERFACE -Wshadow=local)
elseif(NOT CMAKE_UNITY_BUILD)
    target_compile_options(gatehouse_flags INTERFACE -Wshadow)
endif()
target_compile_definitions(gatehouse_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY QT_NO_FOREACH
    QT_STRICT_ITERATORS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400
    QT_WARN_DEPRECATED_UP_TO=0x060400 # what a newer Qt replaces is there in ours still
    $<$<AND:$<CONFIG:Release>,$<NOT:$<BOOL:${GATEHOUSE_SANITIZE}>>>:_FORTIFY_SOURCE=2>)
target_link_options(gatehouse_flags INTERFACE -Wl,-z,relro,-z,now)
if(GATEHOUSE_WERROR)
    # GCC 13 and newer take tl::expected's union for uninitialized.
    target_compile_options(gatehouse_flags INTERFACE -Werror -Wno-error=maybe-uninitialized)
endif()
if(GATEHOUSE_SANITIZE)
    target_compile_options(gatehouse_flags INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer)
    target_link_options(gatehouse_flags INTERFACE -fsanitize=address,undefined)
endif()
if(GATEHOUSE_FUZZ)
    target_compile_options(gatehouse_flags INTERFACE -fsanitize=fuzzer-no-link -fno-sanitize-recover=undefined)
endif()
