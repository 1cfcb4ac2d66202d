// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/icons.h"

#include "ui/style/tokens.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QLoggingCategory>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <array>

namespace convenor {

namespace {

Q_LOGGING_CATEGORY(iconLog, "convenor.icons")

QByteArray svgOf(const QString &name, const QColor &colour)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qCWarning(iconLog) << "no icon" << name;
        return {};
    }
    return file.readAll().replace("currentColor", colour.name().toLatin1());
}

/// Those that point along the line: in a language from right to left they point the other way.
bool isTurned(const QString &name)
{
    constexpr std::array pointing{"arrow-right", "chevron-left", "chevron-right", "log-out", "send"};
    return QGuiApplication::isRightToLeft() &&
           std::any_of(pointing.begin(), pointing.end(), [&](const char *one) { return name == QLatin1String(one); });
}

QPixmap drawn(const QString &name, QSize pixels, const QColor &colour)
{
    const bool turned = isTurned(name);
    const QString key = QStringLiteral("icon/%1/%2x%3/%4/%5")
                            .arg(name)
                            .arg(pixels.width())
                            .arg(pixels.height())
                            .arg(colour.name())
                            .arg(turned);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(svgOf(name, colour));
    if (renderer.isValid()) {
        QPainter painter(&pixmap);
        if (turned)
            painter.setTransform(QTransform(-1, 0, 0, 1, pixels.width(), 0));
        renderer.render(&painter, QRectF(QPointF(), pixels));
    }
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class LineIconEngine : public QIconEngine
{
public:
    LineIconEngine(QString name, Tone tone) : m_name(std::move(name)), m_tone(tone) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const double ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const Tokens &tokens = tokensOf(QGuiApplication::palette());
        QPixmap pixmap = drawn(m_name, size, mode == QIcon::Disabled ? tokens.faint : colourOf(m_tone, tokens));
        pixmap.setDevicePixelRatio(scale);
        return pixmap;
    }
    QIconEngine *clone() const override { return new LineIconEngine(*this); }
    QString key() const override { return QStringLiteral("convenor-line-icon"); }

private:
    QString m_name;
    Tone m_tone;
};

} // namespace

QColor colourOf(Tone tone, const Tokens &t)
{
    switch (tone) {
    case Tone::Text:
        return t.text;
    case Tone::Muted:
        return t.muted;
    case Tone::Accent:
        return t.accent;
    case Tone::OnAccent:
        return t.onAccent;
    case Tone::Danger:
        return t.danger;
    case Tone::Warning:
        return t.warning;
    }
    return t.text;
}

QIcon icon(const char *name, Tone tone)
{
    return QIcon(new LineIconEngine(QString::fromLatin1(name), tone));
}

void paintIcon(QPainter &painter, const QRectF &rect, const QString &name, const QColor &colour)
{
    const double ratio = painter.device()->devicePixelRatioF();
    QPixmap pixmap = drawn(name, (rect.size() * ratio).toSize(), colour);
    pixmap.setDevicePixelRatio(ratio);
    painter.drawPixmap(rect.topLeft(), pixmap);
}

} // namespace convenor
