// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/lint/guide.h"

#include <QCoreApplication>

namespace towerkey::lint {

namespace {

struct Guide
{
    Q_DECLARE_TR_FUNCTIONS(towerkey::lint::Guide)
};

} // namespace

QString guideLanguage()
{
    //: The code of the language that this is translated into, such as fr. The pages of the rules
    //: lie in a folder of that name below resources/guide; a page that is missing is shown in
    //: English.
    return Guide::tr("en");
}

} // namespace towerkey::lint
