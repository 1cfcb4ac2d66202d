// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The emblem of a community: colour, shape and a code of two letters, always together, because none of them alone tells
// two hundred communities apart. And the round initials of a person.
//
//     paintEmblem(painter, QRectF(x, y, 28, 28), lookOf(community), tokens);
#pragma once

#include <QString>
#include <QWidget>

class QPainter;

namespace convenor {

struct Community;
struct Tokens;

struct EmblemLook
{
    QString colour; ///< a hue of the identity palette
    QString shape;  ///< circle, square, hexagon, shield, drop, triangle, diamond or flower
    QString code;   ///< two letters
};

/// The look of \a community; the letters are taken from its code.
EmblemLook lookOf(const Community &community);
/// Two letters for \a code: "java" JA, "site-reliability" SR, "c++" C+.
QString emblemLetters(const QString &code);

void paintEmblem(QPainter &painter, const QRectF &rect, const EmblemLook &look, const Tokens &tokens);
/// A disc in a tint that follows from \a name, with the initials.
void paintInitials(QPainter &painter, const QRectF &rect, const QString &name, const Tokens &tokens);
QString initialsOf(const QString &name);

/// An emblem, or a person's initials, as a widget.
class Emblem : public QWidget
{
    Q_OBJECT

public:
    explicit Emblem(int size, QWidget *parent = nullptr);

    void setLook(const EmblemLook &look);
    void setPerson(const QString &name);
    QSize sizeHint() const override { return {m_size, m_size}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_size;
    EmblemLook m_look;
    QString m_person;
};

} // namespace convenor
