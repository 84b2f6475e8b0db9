// What start_benchmark holds a start against: an empty window of Qt, painted once.
#include <QApplication>
#include <QWidget>
#include <QWindow>
#include <cstdlib>

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QWidget window;
    window.resize(1280, 800);
    window.show();
    while (!window.windowHandle()->isExposed())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    window.repaint();
    std::_Exit(0); // as the other starts end: what follows is not part of them
}
