// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "tests/support/jsontexts.h"

#include <QByteArrayList>

using namespace Qt::StringLiterals;

namespace towerkey::test {

namespace {

const QByteArrayList Spaces{" ", "\n", "\r\n", "\t", "  ", "\r", "\n\n"};
const QByteArrayList Comments{
    "// x\n", "// it's \"quoted\n", "// y\r", "// z\r\n", "/**/",    "/* a\n\"b\" */", "/* ' */",
    "/***/",  "/* * / */",          "/*//*/", "//*/\n",   "/* é */", "//\n",           "/* \\*/",
    "// \\\n"};
const QByteArrayList OddSpaces{"\f",       "\v",
                               "\xC2\xA0", "\xE2\x80\xA8",
                               "\x7F",     "/",
                               "# x\n",    "/*/",
                               "/* ",      "//",
                               "'",        "\x1F",
                               "*/",       "\xEF\xBB\xBF",
                               "' // '",   "'\\",
                               ";",        ",",
                               ":",        "-",
                               "\"",       "\\",
                               "=",        "+",
                               "}",        "]",
                               "0"};
const QByteArrayList Numbers{"0",
                             "1",
                             "-1",
                             "8042",
                             "1.5",
                             "-0",
                             "-0.0",
                             "1e3",
                             "1E+05",
                             "1e-7",
                             "1e999",
                             "-1e999",
                             "1e-999",
                             "-1e-999",
                             "1.10",
                             "1e16",
                             "1e22",
                             "123456789012345678901234567890",
                             "0.1",
                             "5e-324",
                             "123456789.25",
                             "1.7976931348623157e+308",
                             "1.7976931348623159e308",
                             "0e5",
                             "2.5E-3",
                             "0.00001",
                             "9007199254740993",
                             "0.30000000000000004"};
const QByteArrayList OddNumbers{
    "05",    "-05",       "5.",   "-5.",       ".5",        "-.5", "+5",  "-",     "+",
    "1e",    "1e+",       "1.e5", "0x10",      "1_000",     "--1", "1-2", "1.5.2", "00",
    "-00.5", "12abc",     "-a",   "1e5e5",     "+.5",       ".",   "-.",  "1.2e",  "-I",
    "5e5.",  "-Infinity", "-NaN", "+Infinity", "1\xC3\xA9", "-e5", "1E",  "1E-"};
const QByteArrayList Words{"true", "false", "null"};
const QByteArrayList OddWords{"True",      "NaN",        "Infinity", "nan", "nul", "nulll",
                              "truefalse", "N",          "None",     "x",   "I",   "true1",
                              "\xC3\xA9",  "${A:-8042}", "${A}",     "$"};
const QByteArrayList Pieces{"a",
                            "b",
                            "key",
                            "é",
                            "\xF0\x9F\x98\x80",
                            "//",
                            "/* x */",
                            "http://h",
                            "'",
                            " ",
                            "\x7F",
                            "\\n",
                            "\\\"",
                            "\\\\",
                            "\\/",
                            "\\u0061",
                            "\\u00e9",
                            "\\ud83d\\ude00",
                            "\\b\\f\\r\\t",
                            "\xE2\x80\xA8",
                            "\xEF\xBF\xBF",
                            "\\uABCD",
                            "\\u0000",
                            "#",
                            "{",
                            "]",
                            ","};
const QByteArrayList OddPieces{"\\ud800",
                               "\\udc00",
                               "\\ud800\\u0041",
                               "\\ud800\\ud800\\udc00",
                               "\\ud83d\\n",
                               "\\x41",
                               "\\u12",
                               "\\u12G4",
                               "\\'",
                               "\n",
                               "\r",
                               "\t",
                               "\x01",
                               "\xFF",
                               "\xC3",
                               "\xED\xA0\x80",
                               "\xC0\xAF",
                               "\\\n",
                               "\\é",
                               "\xF4\x90\x80\x80",
                               "\\u",
                               "\\ud800\\u12",
                               "\\uD800\\uZZZZ",
                               "\\"};

} // namespace

QByteArray JsonTexts::space()
{
    QByteArray text;
    while (chance(25))
        text += chance(70) ? oneOf(Spaces) : oneOf(Comments);
    if (chance(m_oddities) && chance(40))
        text += oneOf(OddSpaces);
    return text;
}

QByteArray JsonTexts::number()
{
    if (chance(2))
        return QByteArray(4299 + m_random.bounded(4), '7');
    if (chance(10))
        return QByteArray::number(m_random.generateDouble() * 1e6, 'g', 17);
    return chance(m_oddities) ? oneOf(OddNumbers) : oneOf(Numbers);
}

QByteArray JsonTexts::string()
{
    QByteArray text;
    while (chance(60))
        text += chance(m_oddities) ? oneOf(OddPieces) : oneOf(Pieces);
    return '"' + text + '"';
}

QByteArray JsonTexts::closing(char bracket)
{
    if (chance(m_oddities) && chance(30))
        return chance(50) ? ","_ba + space() + bracket : oneOf(QByteArrayList{"]", "}", ""});
    return QByteArray(1, bracket);
}

QByteArray JsonTexts::list(int depth)
{
    QByteArray text = "[" + space();
    const int count = m_random.bounded(4);
    for (int i = 0; i < count; ++i) {
        if (i > 0)
            text += chance(m_oddities) ? oneOf(QByteArrayList{"", ":", ",,", " ,"}) : ","_ba;
        text += space() + value(depth + 1) + space();
    }
    return text + closing(']');
}

QByteArray JsonTexts::table(int depth)
{
    QByteArray text = "{" + space();
    const int count = m_random.bounded(4);
    for (int i = 0; i < count; ++i) {
        if (i > 0)
            text += chance(m_oddities) ? oneOf(QByteArrayList{"", ":", ",,", " ,"}) : ","_ba;
        const bool isOddKey = chance(m_oddities) && chance(20);
        text += space() + (isOddKey ? value(depth + 1) : string()) + space();
        text += chance(m_oddities) && chance(20) ? oneOf(QByteArrayList{"", "=", "::"}) : ":"_ba;
        text += space() + value(depth + 1) + space();
    }
    return text + closing('}');
}

QByteArray JsonTexts::value(int depth)
{
    const int kind = m_random.bounded(depth < 4 ? 10 : 6);
    if (kind < 2)
        return number();
    if (kind < 4)
        return string();
    if (kind < 6)
        return chance(m_oddities) ? oneOf(OddWords) : oneOf(Words);
    return kind < 8 ? list(depth) : table(depth);
}

QByteArray JsonTexts::mutated(QByteArray text)
{
    const qsizetype at = m_random.bounded(int(text.size()) + 1);
    switch (m_random.bounded(5)) {
    case 0:
        return text.first(at);
    case 1:
        return text.remove(at, 1);
    case 2:
        return text.insert(at, oneOf(OddSpaces));
    case 3:
        return text.insert(at, oneOf(OddPieces));
    default:
        return text.insert(at, oneOf(Comments));
    }
}

QByteArray JsonTexts::next()
{
    m_oddities = chance(50) ? 0 : m_random.bounded(15);
    QByteArray text = space() + value(chance(70) ? 0 : 4) + space();
    if (chance(25))
        text = mutated(text);
    if (chance(2))
        text.prepend("\xEF\xBB\xBF");
    return text;
}

} // namespace towerkey::test
