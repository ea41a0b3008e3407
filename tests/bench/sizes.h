// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTest>

namespace bluepencil {

constexpr qsizetype kilobyte = 1'000;     ///< in UTF-16 units of an article
constexpr qsizetype megabyte = 1'000'000; ///< the same

/// The data table of what is measured on a short, a long and an endless article.
inline void addSizes()
{
    QTest::addColumn<qsizetype>("units");
    QTest::newRow("10 KB") << 10 * kilobyte;
    QTest::newRow("1 MB") << megabyte;
    QTest::newRow("10 MB") << 10 * megabyte;
}

} // namespace bluepencil
