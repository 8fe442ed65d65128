// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QObject>

#include <functional>
#include <memory>

/// The test classes of one program. A class registers itself with TOWERKEY_TEST(Name), and main()
/// runs the class named by the first argument, or all of them.
namespace towerkey::test {

struct Entry
{
    const char *name;
    std::function<std::unique_ptr<QObject>()> make;
};

QList<Entry> &registry();

template <typename T>
bool registerTest(const char *name)
{
    registry().append({name, [] { return std::make_unique<T>(); }});
    return true;
}

} // namespace towerkey::test

#define TOWERKEY_TEST(Class)                                                                       \
    [[maybe_unused]] static const bool registered##Class =                                         \
        towerkey::test::registerTest<Class>(#Class);
