#include "engine/core/digest.h"

#include "engine/core/error.h"
#include <QFile>
#include <new>
#include <openssl/evp.h>
#include <vector>

namespace bitdepth {

struct Sha256::State {
    std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context{EVP_MD_CTX_new(), EVP_MD_CTX_free};
};

Sha256::Sha256() : m_state(std::make_unique<State>())
{
    if (!m_state->context || EVP_DigestInit_ex(m_state->context.get(), EVP_sha256(), nullptr) != 1)
        throw std::bad_alloc();
}

Sha256::~Sha256() = default;

void Sha256::add(std::string_view bytes)
{
    EVP_DigestUpdate(m_state->context.get(), bytes.data(), bytes.size());
}

void Sha256::addFile(const std::filesystem::path& path)
{
    constexpr size_t kPiece = 1 << 18; // stays in the second-level cache between reading and adding
    std::vector<char> piece(kPiece);
    QFile file(QString::fromStdString(path.string()));
    const bool isOpen = file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    qint64 length = isOpen ? 1 : -1;
    while (length > 0) {
        length = file.read(piece.data(), static_cast<qint64>(piece.size()));
        add({piece.data(), static_cast<size_t>(length > 0 ? length : 0)});
    }
    if (length < 0)
        throw Error(QT_TRANSLATE_NOOP("Engine", "%1 cannot be read (%2): check its permissions."),
                    {path.string(), file.errorString().toStdString()});
}

std::string Sha256::hexadecimal()
{
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned int length = 0;
    EVP_DigestFinal_ex(m_state->context.get(), digest, &length);
    constexpr char kDigits[] = "0123456789abcdef";
    std::string text;
    for (unsigned int i = 0; i < length; ++i)
        text += {kDigits[digest[i] >> 4], kDigits[digest[i] & 15]};
    return text;
}

} // namespace bitdepth
