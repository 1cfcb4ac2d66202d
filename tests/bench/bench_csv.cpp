// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows per second of CPU time: our CSV reader against bare libcsv over the same generated file of a million rows.
#include "core/exchange/csv.h"

#include "tests/bench/timing.h"

#include <QFile>
#include <QTemporaryDir>

#include <csv.h>

#include <array>
#include <cstdio>

namespace {

constexpr int rows = 1'000'000;

void generate(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write");
    QByteArray line = "community,person,note\n";
    for (int i = 0; i < rows; ++i) {
        file.write(line);
        line = "C-" + QByteArray::number(i % 97) + ",person" + QByteArray::number(i) + "@example.org,came to session " +
               QByteArray::number(i % 52) + '\n';
    }
    file.write(line);
}

struct Sums
{
    std::size_t bytes = 0;
    qint64 records = 0;
};

Sums ours(const QString &path)
{
    Sums sums;
    convenor::CsvReader reader(path);
    while (reader.next()) {
        ++sums.records;
        sums.bytes += reader.bytes(0).size() + reader.bytes(1).size() + reader.bytes(2).size();
    }
    return sums;
}

Sums bare(const QString &path)
{
    Sums sums;
    csv_parser parser = {};
    csv_init(&parser, 0);
    QFile file(path);
    file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    static std::array<char, 128 * 1024> piece;
    const auto cell = [](void *, std::size_t size, void *to) { static_cast<Sums *>(to)->bytes += size; };
    const auto end = [](int, void *to) { ++static_cast<Sums *>(to)->records; };
    for (qint64 got = file.read(piece.data(), piece.size()); got > 0; got = file.read(piece.data(), piece.size()))
        csv_parse(&parser, piece.data(), static_cast<std::size_t>(got), cell, end, &sums);
    csv_fini(&parser, cell, end, &sums);
    csv_free(&parser);
    return sums;
}

} // namespace

int main()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("rows.csv"));
    generate(path);
    Sums a;
    Sums b;
    const double oursTime = convenor::best([&] { a = ours(path); });
    const double bareTime = convenor::best([&] { b = bare(path); });
    std::printf("csv: %lld bytes, %lld records, cells of %zu bytes (libcsv: %lld, %zu with the header)\n",
                static_cast<long long>(QFile(path).size()), static_cast<long long>(a.records), a.bytes,
                static_cast<long long>(b.records), b.bytes);
    std::printf("csv: ours    %5.3f s  %5.2f million rows/s\n", oursTime, rows / oursTime / 1e6);
    std::printf("csv: libcsv  %5.3f s  %5.2f million rows/s\n", bareTime, rows / bareTime / 1e6);
    std::printf("csv: ratio   %4.2f\n", oursTime / bareTime);
    return 0;
}
