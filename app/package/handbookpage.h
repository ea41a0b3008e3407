// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "help/helppages.h"
#include "words/interfacewords.h"

#include <QByteArray>

namespace bluepencil {

/// The help in one language as one page of HTML, which is read, searched and printed as a whole: a list of its parts,
/// then each under its name ("#first-article"). A picture that the help calls “first-stop” is `first-stop-light.png`
/// beside the page, and `first-stop-dark.png` for readers who like it dark.
[[nodiscard]] QByteArray handbookPage(const QList<HelpPage> &pages, const NamedLanguage &language);

/// What stands above all of them: each language under its own name, and under its code.
[[nodiscard]] QByteArray handbookIndex(const QList<NamedLanguage> &languages);

} // namespace bluepencil
