// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/job.h"

#include "core/base/error.h"

#include <QEventLoop>
#include <QThread>

#include <exception>
#include <memory>

namespace convenor {

void runInWorker(const std::function<void()> &work, const std::function<void(QThread *)> &lend)
{
    std::exception_ptr failure;
    QThread *caller = QThread::currentThread();
    QEventLoop loop;
    const std::unique_ptr<QThread> worker(QThread::create([&] {
        try {
            work();
        } catch (...) {
            failure = std::current_exception();
        }
        lend(caller);
    }));
    QObject::connect(worker.get(), &QThread::finished, &loop, &QEventLoop::quit);
    lend(worker.get());
    worker->start();
    loop.exec();
    worker->wait();
    if (failure)
        std::rethrow_exception(failure);
}

std::optional<QString> sentenceOfFailure(const std::function<void()> &work)
{
    try {
        work();
    } catch (const Error &error) {
        return error.sentence();
    }
    return std::nullopt;
}

} // namespace convenor
