// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartexport.h"

#include <QBuffer>
#include <QPixmap>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QWidget>

namespace selaras::ui {

namespace {

constexpr double pngScale = 2;

QByteArray svgOf(QWidget &widget)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(widget.size());
    generator.setViewBox(widget.rect());
    generator.setTitle(widget.accessibleName());
    widget.render(&generator);
    return bytes;
}

QByteArray pngOf(QWidget &widget)
{
    QPixmap pixmap(widget.size() * pngScale);
    pixmap.setDevicePixelRatio(pngScale);
    widget.render(&pixmap);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    pixmap.save(&buffer, "PNG");
    return bytes;
}

} // namespace

Result<void> exportPicture(QWidget &widget, const QString &path)
{
    const bool isSvg = path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive);
    return exportBytes(isSvg ? svgOf(widget) : pngOf(widget), path);
}

Result<void> exportBytes(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return fail(ErrorCode::Io, file.errorString(), path);
}

} // namespace selaras::ui
