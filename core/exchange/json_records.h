// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pulls the records out of the JSON of a workspace one at a time, however long it is and however it is laid out. Keeps one
// record in memory.
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QJsonObject>
#include <QString>

namespace convenor {

class JsonRecords
{
public:
    /// Reads up to the tables. Throws Error Invalid for what is no such file, Storage if it cannot be read; \a file begins
    /// the sentences. The device must outlive this.
    JsonRecords(QIODevice &device, QString file);

    int version() const { return m_version; }
    int schema() const { return m_schema; }

    /// One record further; false at the end. Throws as the constructor.
    bool next();
    /// The table that the record stands in.
    const QByteArray &table() const { return m_table; }
    const QJsonObject &record() const { return m_record; }
    /// On which the record ends, from 1.
    qint64 line() const { return m_line; }
    qint64 bytesRead() const { return m_taken + m_at; }
    [[noreturn]] void refuse(const QString &sentence) const;

private:
    char peek();
    char take();
    char skipSpace();
    void expect(char wanted);
    bool takeIf(char wanted);
    QByteArray string();
    QByteArray object();
    void readHeader();
    void readMember(const QByteArray &key);
    [[noreturn]] void refuseSyntax() const;

    QIODevice &m_device;
    QString m_file;
    QByteArray m_piece;
    qsizetype m_at = 0;
    qint64 m_taken = 0; ///< bytes of the pieces before
    qint64 m_line = 1;
    int m_version = 0;
    int m_schema = 0;
    bool m_inTable = false;
    bool m_isFirstTable = true;
    bool m_isFirstRecord = true;
    QByteArray m_table;
    QJsonObject m_record;
};

} // namespace convenor
