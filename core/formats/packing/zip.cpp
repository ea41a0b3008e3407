// SPDX-License-Identifier: Apache-2.0
#include "formats/packing/zip.h"

#include <QCoreApplication>

#include <zip.h>

#include <algorithm>
#include <memory>
#include <utility>

namespace bluepencil {

namespace {

struct Zip {
    Q_DECLARE_TR_FUNCTIONS(Zip)
};

/// 1 January 1980, the first day that an archive knows.
constexpr zip_uint16_t firstDay = (1U << 5U) | 1U;

using Source = std::unique_ptr<zip_source_t, decltype(&zip_source_free)>;
using Archive = std::unique_ptr<zip_t, decltype(&zip_discard)>;

Failure notMade()
{
    return {Zip::tr("cannot be packed; close other programs, which take its memory, and try again.")};
}

/// What is packed already, as libzip asks for it.
class DeflatedSource {
public:
    /// Null where there is no memory for it.
    static zip_source_t *of(zip_t *archive, const Deflated &part)
    {
        auto own = std::make_unique<DeflatedSource>(part);
        zip_source_t *source = zip_source_function(archive, &answer, own.get());
        if (source)
            (void)own.release(); // it is asked to free itself
        return source;
    }

    explicit DeflatedSource(Deflated part)
        : m_part(std::move(part))
    {
    }

private:
    static zip_int64_t answer(void *self, void *data, zip_uint64_t length, zip_source_cmd_t question)
    {
        auto *const source = static_cast<DeflatedSource *>(self);
        switch (question) {
        case ZIP_SOURCE_OPEN:
            source->m_read = 0;
            return 0;
        case ZIP_SOURCE_READ:
            return source->read(static_cast<char *>(data), static_cast<qsizetype>(length));
        case ZIP_SOURCE_STAT:
            return source->tell(static_cast<zip_stat_t *>(data));
        case ZIP_SOURCE_FREE:
            delete source; // NOLINT(cppcoreguidelines-owning-memory): libzip's since of()
            return 0;
        case ZIP_SOURCE_SUPPORTS:
            return ZIP_SOURCE_SUPPORTS_READABLE;
        default:
            return 0;
        }
    }

    zip_int64_t read(char *bytes, qsizetype longest)
    {
        const qsizetype count = std::min(longest, m_part.packed.size() - m_read);
        std::copy_n(m_part.packed.constData() + m_read, count, bytes);
        m_read += count;
        return count;
    }

    zip_int64_t tell(zip_stat_t *stat) const
    {
        zip_stat_init(stat);
        stat->size = m_part.size;
        stat->comp_size = static_cast<zip_uint64_t>(m_part.packed.size());
        stat->comp_method = ZIP_CM_DEFLATE;
        stat->crc = m_part.checksum;
        stat->valid = ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD | ZIP_STAT_CRC;
        return sizeof *stat;
    }

    Deflated m_part;
    qsizetype m_read = 0;
};

zip_source_t *sourceOf(zip_t *archive, const ZipPart &part)
{
    if (part.deflated)
        return part.deflated->packed.isEmpty() ? nullptr : DeflatedSource::of(archive, *part.deflated);
    return zip_source_buffer(archive, part.bytes.constData(), static_cast<zip_uint64_t>(part.bytes.size()), 0);
}

bool add(zip_t *archive, const ZipPart &part)
{
    zip_source_t *bytes = sourceOf(archive, part);
    if (!bytes)
        return false;
    const zip_int64_t added = zip_file_add(archive, part.name.constData(), bytes, ZIP_FL_ENC_UTF_8);
    if (added < 0) {
        zip_source_free(bytes);
        return false;
    }
    const auto index = static_cast<zip_uint64_t>(added);
    const zip_int32_t method = part.isPacked ? ZIP_CM_DEFLATE : ZIP_CM_STORE;
    return zip_file_set_dostime(archive, index, 0, firstDay, 0) == 0 &&
           zip_set_file_compression(archive, index, method, packingLevel) == 0;
}

/// In the place, and of the day, of the part that was.
bool replace(zip_t *archive, const ZipPart &part)
{
    const zip_int64_t found = zip_name_locate(archive, part.name.constData(), ZIP_FL_ENC_RAW);
    zip_stat_t stat = {};
    if (found < 0 || zip_stat_index(archive, static_cast<zip_uint64_t>(found), 0, &stat) != 0)
        return false;
    zip_source_t *bytes = sourceOf(archive, part);
    if (!bytes)
        return false;
    const auto index = static_cast<zip_uint64_t>(found);
    if (zip_file_replace(archive, index, bytes, 0) != 0) {
        zip_source_free(bytes);
        return false;
    }
    return zip_file_set_mtime(archive, index, stat.mtime, 0) == 0 &&
           zip_set_file_compression(archive, index, ZIP_CM_DEFLATE, packingLevel) == 0;
}

QByteArray bytesOf(zip_source_t *source)
{
    zip_stat_t stat = {};
    if (zip_source_stat(source, &stat) != 0 || zip_source_open(source) != 0)
        return {};
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    const zip_int64_t got = zip_source_read(source, bytes.data(), static_cast<zip_uint64_t>(bytes.size()));
    zip_source_close(source);
    return got == bytes.size() ? bytes : QByteArray();
}

Failure damaged()
{
    return {Zip::tr("is a damaged or incomplete archive; fetch it again.")};
}

Failure tooLarge()
{
    return {Zip::tr("unpacks to more than an article can be; save its text alone.")};
}

using File = std::unique_ptr<zip_file_t, decltype(&zip_fclose)>;

/// All that a file of an archive holds, and no byte more than it promised.
Result<QByteArray> contentOf(zip_file_t *file, qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    qsizetype got = 0;
    while (got < size) {
        const zip_int64_t read = zip_fread(file, bytes.data() + got, static_cast<zip_uint64_t>(size - got));
        if (read <= 0)
            return damaged();
        got += read;
    }
    // Only at its end is it known whether the checksum is right.
    char more = 0;
    if (zip_fread(file, &more, 1) != 0)
        return damaged();
    return bytes;
}

} // namespace

Result<QByteArray> zipped(const QList<ZipPart> &parts)
{
    const Source target(zip_source_buffer_create(nullptr, 0, 0, nullptr), &zip_source_free);
    if (!target)
        return notMade();
    Archive archive(zip_open_from_source(target.get(), ZIP_TRUNCATE, nullptr), &zip_discard);
    if (!archive)
        return notMade();
    zip_source_keep(target.get()); // closing the archive takes one hold on it away
    for (const ZipPart &part : parts) {
        if (!add(archive.get(), part))
            return notMade();
    }
    if (zip_close(archive.get()) != 0)
        return notMade();
    (void)archive.release();
    const QByteArray bytes = bytesOf(target.get());
    return bytes.isEmpty() ? Result<QByteArray>(notMade()) : Result<QByteArray>(bytes);
}

Result<QByteArray> withParts(const QByteArray &bytes, const QList<ZipPart> &parts)
{
    const Source target(
        zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, nullptr),
        &zip_source_free);
    if (!target)
        return notMade();
    Archive archive(zip_open_from_source(target.get(), 0, nullptr), &zip_discard);
    if (!archive)
        return damaged();
    zip_source_keep(target.get()); // closing the archive takes one hold on it away
    for (const ZipPart &part : parts) {
        if (!replace(archive.get(), part))
            return notMade();
    }
    if (zip_close(archive.get()) != 0)
        return notMade();
    (void)archive.release();
    const QByteArray changed = bytesOf(target.get());
    return changed.isEmpty() ? Result<QByteArray>(notMade()) : Result<QByteArray>(changed);
}

Result<ZipReader> ZipReader::open(const QByteArray &bytes)
{
    ZipReader reader;
    reader.m_bytes = bytes;
    Source source(
        zip_source_buffer_create(reader.m_bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, nullptr),
        &zip_source_free);
    if (!source)
        return damaged();
    zip_t *archive = zip_open_from_source(source.get(), ZIP_RDONLY, nullptr);
    if (!archive)
        return damaged();
    (void)source.release(); // the archive's now
    reader.m_archive = std::shared_ptr<zip>(archive, &zip_discard);
    return reader;
}

bool ZipReader::has(const char *name) const
{
    return zip_name_locate(m_archive.get(), name, ZIP_FL_ENC_RAW) >= 0;
}

QList<QByteArray> ZipReader::names() const
{
    QList<QByteArray> names;
    const zip_int64_t count = zip_get_num_entries(m_archive.get(), 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        const char *name = zip_get_name(m_archive.get(), static_cast<zip_uint64_t>(i), ZIP_FL_ENC_RAW);
        names.append(name ? QByteArray(name) : QByteArray());
    }
    return names;
}

Result<QByteArray> ZipReader::part(const char *name, qsizetype longest) const
{
    zip_stat_t stat = {};
    if (zip_stat(m_archive.get(), name, ZIP_FL_ENC_RAW, &stat) != 0 || (stat.valid & ZIP_STAT_SIZE) == 0)
        return damaged();
    if (stat.size > static_cast<zip_uint64_t>(longest))
        return tooLarge();
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE)
        return Failure{Zip::tr("is locked with a password; save it without one.")};
    const File file(zip_fopen(m_archive.get(), name, ZIP_FL_ENC_RAW), &zip_fclose);
    return file ? contentOf(file.get(), static_cast<qsizetype>(stat.size)) : Result<QByteArray>(damaged());
}

} // namespace bluepencil
