// SPDX-License-Identifier: Apache-2.0
#include "store/database/servererrors.h"

#include <QCoreApplication>
#include <QSqlError>

#include <array>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(ServerErrors)
};

/// Codes, or how they start, as https://www.postgresql.org/docs/15/errcodes-appendix.html has them. The first that
/// fits.
struct Row {
    QLatin1StringView code;
    const char *sentence; ///< %1: the workspace
};
constexpr std::array rows = {
    Row{"42501"_L1, QT_TRANSLATE_NOOP("ServerErrors", "Your role in “%1” does not allow this; ask a chief to do it, or "
                                                      "to give you another role.")},
    Row{"28"_L1, QT_TRANSLATE_NOOP("ServerErrors", "“%1” does not let you in; check your name in the address and your "
                                                   "password in ~/.pgpass.")},
    Row{"3D000"_L1, QT_TRANSLATE_NOOP("ServerErrors", "“%1” names a database that is not there; check its name, or "
                                                      "have it made by who keeps the server.")},
    Row{"53100"_L1, QT_TRANSLATE_NOOP("ServerErrors", "The disk of the server of “%1” is full; tell who keeps it.")},
    Row{"53300"_L1, QT_TRANSLATE_NOOP("ServerErrors", "The server of “%1” takes no more connections; try again later, "
                                                      "or tell who keeps it.")},
    Row{"40"_L1, QT_TRANSLATE_NOOP("ServerErrors", "Somebody else wrote to “%1” at the same moment; try again.")},
    Row{"55P03"_L1, QT_TRANSLATE_NOOP("ServerErrors", "Somebody else is writing to “%1” just now; try again.")},
    Row{"57014"_L1, QT_TRANSLATE_NOOP("ServerErrors", "“%1” took too long to answer; try again.")},
};

QString firstLineOf(const QSqlError &error)
{
    const QString all = error.databaseText().trimmed();
    const QString line = all.section(u'\n', 0, 0);
    return line.startsWith("ERROR:"_L1) ? line.sliced(6).trimmed() : line;
}

} // namespace

QString serverSentence(const QSqlError &error, const QString &place)
{
    const QString code = error.nativeErrorCode();
    for (const Row &row : rows) {
        if (code.startsWith(row.code))
            return Sentences::tr(row.sentence).arg(place);
    }
    if (wantsPassword(error))
        return Sentences::tr("“%1” wants a password; write it into ~/.pgpass, or check the one that stands there.")
            .arg(place);
    // A connection that broke gives no code; 08 and 57P01 are what a server says that goes.
    if (code.isEmpty() || code.startsWith("08"_L1) || code.startsWith("57P0"_L1))
        return Sentences::tr("“%1” cannot be reached (%2); check the network and the address.")
            .arg(place, firstLineOf(error));
    return Sentences::tr("“%1” does not work as it should (%2); tell who keeps the server. Your articles are not "
                         "touched.")
        .arg(place, firstLineOf(error));
}

bool wantsPassword(const QSqlError &error)
{
    // A connection that was never made has no code, and the words are the server's; the first ones are libpq's own
    // name.
    const QString said = error.databaseText();
    return said.contains("fe_sendauth"_L1) || said.contains("password authentication failed"_L1);
}

} // namespace bluepencil
