// SPDX-License-Identifier: Apache-2.0
#include "export/exportwish.h"

#include "formats/formats.h"
#include "formats/writer/namepattern.h"
#include "store/workspace/workspace.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

QString settingFor(const QString &site)
{
    return u"export/for/"_s + site;
}

QByteArray jsonOf(const ExportWish &wish)
{
    const QJsonObject object{{u"format"_s, wish.format},
                             {u"reasons"_s, wish.withReasons},
                             {u"remarks"_s, wish.withRemarks},
                             {u"encoding"_s, QString::fromLatin1(wish.style.encoding)},
                             {u"lineEnds"_s, static_cast<int>(wish.style.lineEnds)},
                             {u"gaps"_s, static_cast<int>(wish.style.gaps)},
                             {u"pattern"_s, wish.pattern},
                             {u"folder"_s, wish.folder},
                             {u"settled"_s, wish.settled}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

ExportWish wishFrom(const QJsonObject &object)
{
    ExportWish wish;
    wish.format = object["format"_L1].toString(wish.format);
    wish.withReasons = object["reasons"_L1].toBool(true);
    wish.withRemarks = object["remarks"_L1].toBool();
    wish.style.encoding = object["encoding"_L1].toString(u"UTF-8"_s).toLatin1();
    wish.style.lineEnds = static_cast<LineEnds>(qBound(0, object["lineEnds"_L1].toInt(), 2));
    wish.style.gaps = static_cast<Gaps>(qBound(0, object["gaps"_L1].toInt(), 2));
    wish.pattern = object["pattern"_L1].toString(wish.pattern);
    wish.folder = object["folder"_L1].toString();
    wish.settled = object["settled"_L1].toString();
    return wish;
}

} // namespace

const Format &formatOf(const ExportWish &wish)
{
    const Format *format = writableFormat(wish.format);
    return format ? *format : plainText();
}

std::optional<ExportWish> wishFor(const Workspace &workspace, const QString &site)
{
    const Result<QString> kept = workspace.setting(settingFor(site));
    const QJsonDocument json = kept ? QJsonDocument::fromJson(kept->toUtf8()) : QJsonDocument();
    return json.isObject() ? std::optional(wishFrom(json.object())) : std::nullopt;
}

Outcome rememberWish(Workspace &workspace, const QString &site, const ExportWish &wish)
{
    return workspace.setSetting(settingFor(site), QString::fromUtf8(jsonOf(wish)));
}

QString ExportQuestion::pathFor(const ExportWish &wanted) const
{
    const Origin &origin = article.article.origin();
    const QString suffix = suffixFor(formatOf(wanted), origin.name);
    return QDir(wanted.folder).filePath(fileNameFrom(wanted.pattern, {origin, name, edition}, suffix));
}

} // namespace bluepencil
