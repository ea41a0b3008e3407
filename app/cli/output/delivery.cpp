// SPDX-License-Identifier: Apache-2.0
#include "cli/output/delivery.h"

#include "cli/arguments/options.h"
#include "cli/arguments/words.h"
#include "cli/output/exportrecord.h"
#include "cli/output/shown.h"
#include "formats/formats.h"

#include <cerrno>
#include <cstdio>
#include <utility>

namespace bluepencil::cli {

using namespace Qt::StringLiterals;

namespace {

QByteArray messageOf(const QString &sentence)
{
    return shown(u"bluepencil-cli: %1"_s.arg(sentence)).toUtf8() + '\n';
}

bool write(const QByteArray &bytes, std::FILE *file)
{
    const auto size = static_cast<size_t>(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, file) == size && std::fflush(file) == 0;
}

} // namespace

void Output::fail(const QString &name, const QString &problem)
{
    failed = true;
    note(name, problem);
}

void Output::fail(const QString &sentence)
{
    failed = true;
    messages += messageOf(sentence);
}

void Output::note(const QString &name, const QString &sentence)
{
    messages += messageOf(u"%1: %2"_s.arg(name, sentence));
}

Delivery::Delivery(const Options &options, ExportRecord *record)
    : m_folder(options.outputFolder, options.files, options.force)
    , m_format(options.textFormat)
    , m_record(record)
{
}

void Delivery::operator()(Output output)
{
    for (const CleanFile &file : std::as_const(output.files)) {
        if (const Outcome outcome = m_folder.write(file.name, file.bytes); !outcome)
            output.fail(file.article, outcome.sentence());
        else if (m_record && file.edition > 0)
            record(file, output);
    }
    if (m_isHeld)
        m_held += output.results;
    else if (!m_isBroken && !write(output.results, stdout)) {
        m_isBroken = true;
        output.fail(Cli::tr("standard output"), Cli::tr("cannot be written (%1).").arg(qt_error_string(errno)));
    }
    write(output.messages, stderr);
    m_hasFailed = m_hasFailed || output.failed;
}

QByteArray Delivery::release()
{
    m_isHeld = false;
    return std::exchange(m_held, {});
}

/// A data folder that may be read and no more takes no record, which harms no file.
void Delivery::record(const CleanFile &file, Output &output)
{
    const Outcome recorded = m_record->add({file.edition, {m_folder.pathOf(file.name), m_format->name, file.bytes}});
    if (!recorded)
        output.note(file.article, recorded.sentence());
}

ExitStatus deliverOnce(Output output, const Options &options)
{
    Delivery deliver(options);
    deliver(std::move(output));
    return deliver.status();
}

} // namespace bluepencil::cli
