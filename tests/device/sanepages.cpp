// SPDX-License-Identifier: GPL-3.0-or-later
// A SANE device for the tests that feeds pictures of real pages: the folder LOKET_PAGES is its stack. Sheets lie there
// as NNN.ppm or NNN.pgm (8 bits) and go to the subfolder "out" when they were read. A file NNN.jammed, .cover, .io,
// .hang or .crash (as NNN.a.jammed) lies before that sheet: the device does that once, and the sheet stays. At each
// start the number of pages in the folder LOKET_PAGES_WATCH is written to LOKET_PAGES/seen.log: what lay on the disk
// before the next sheet was fed.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dirent.h>
#include <fstream>
#include <sane/sane.h>
#include <sane/saneopts.h>
#include <string>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace
{
std::string stack;
std::string loaded; // the sheet in the device
std::vector<unsigned char> pixels;
size_t taken = 0;
SANE_Parameters shape {};
SANE_Int resolution = 150;
char source[64] = "ADF";
bool cancelled = false;

std::vector<std::string> filesIn(const std::string &folder)
{
    std::vector<std::string> names;
    if (DIR *open = opendir(folder.c_str())) {
        while (const dirent *entry = readdir(open))
            names.emplace_back(entry->d_name);
        closedir(open);
    }
    std::sort(names.begin(), names.end());
    return names;
}

bool ends(const std::string &name, const char *with)
{
    const std::string end(with);
    return name.size() > end.size() && name.compare(name.size() - end.size(), end.size(), end) == 0;
}

void noteWhatIsStored()
{
    const char *watch = std::getenv("LOKET_PAGES_WATCH");
    if (!watch)
        return;
    const auto names = filesIn(watch);
    const auto pages = std::count_if(names.begin(), names.end(), [](const std::string &name) {
        return name.rfind("page-", 0) == 0 && (ends(name, ".jpg") || ends(name, ".png"));
    });
    std::ofstream(stack + "/seen.log", std::ios::app) << pages << '\n';
}

bool load(const std::string &name)
{
    std::ifstream file(stack + "/" + name, std::ios::binary);
    std::string magic;
    int most = 0;
    file >> magic >> shape.pixels_per_line >> shape.lines >> most;
    file.get();
    shape.format = magic == "P6" ? SANE_FRAME_RGB : SANE_FRAME_GRAY;
    shape.depth = 8;
    shape.last_frame = SANE_TRUE;
    shape.bytes_per_line = shape.pixels_per_line * (magic == "P6" ? 3 : 1);
    pixels.resize(size_t(shape.bytes_per_line) * size_t(shape.lines));
    file.read(reinterpret_cast<char *>(pixels.data()), std::streamsize(pixels.size()));
    taken = 0;
    loaded = name;
    return bool(file);
}

const SANE_String_Const sourceWords[] = { "Flatbed", "ADF", "ADF Duplex", nullptr };
const SANE_String_Const modeWords[] = { "Color", "Gray", nullptr };
const SANE_Range dpiRange = { 75, 600, 1 };
SANE_Option_Descriptor options[4] = {};

void describe()
{
    options[0] = {
        "",         "", "", SANE_TYPE_INT, SANE_UNIT_NONE, sizeof(SANE_Int), SANE_CAP_SOFT_DETECT, SANE_CONSTRAINT_NONE,
        { nullptr }
    };
    const SANE_Int both = SANE_CAP_SOFT_SELECT | SANE_CAP_SOFT_DETECT;
    options[1] = { SANE_NAME_SCAN_SOURCE,
                   "",
                   "",
                   SANE_TYPE_STRING,
                   SANE_UNIT_NONE,
                   sizeof source,
                   both,
                   SANE_CONSTRAINT_STRING_LIST,
                   { sourceWords } };
    options[2] = { SANE_NAME_SCAN_MODE,         "",           "", SANE_TYPE_STRING, SANE_UNIT_NONE, 16, both,
                   SANE_CONSTRAINT_STRING_LIST, { modeWords } };
    options[3] = { SANE_NAME_SCAN_RESOLUTION, "",         "", SANE_TYPE_INT, SANE_UNIT_DPI, sizeof(SANE_Int), both,
                   SANE_CONSTRAINT_RANGE,     { nullptr } };
    options[3].constraint.range = &dpiRange;
}

SANE_Status mishap(const std::string &name)
{
    unlink((stack + "/" + name).c_str());
    if (ends(name, ".crash"))
        std::abort();
    while (ends(name, ".hang") && !cancelled)
        usleep(10'000);
    return ends(name, ".jammed") ? SANE_STATUS_JAMMED
        : ends(name, ".cover")   ? SANE_STATUS_COVER_OPEN
        : ends(name, ".hang")    ? SANE_STATUS_CANCELLED
                                 : SANE_STATUS_IO_ERROR;
}
} // namespace

extern "C" {
SANE_Status sane_pages_init(SANE_Int *version, SANE_Auth_Callback)
{
    const char *folder = std::getenv("LOKET_PAGES");
    stack = folder ? folder : "";
    describe();
    if (version)
        *version = SANE_VERSION_CODE(1, 0, 0);
    return SANE_STATUS_GOOD;
}
void sane_pages_exit() { }
SANE_Status sane_pages_get_devices(const SANE_Device ***list, SANE_Bool)
{
    static const SANE_Device device = { "stack", "Loket", "Pages", "virtual device" };
    static const SANE_Device *devices[] = { &device, nullptr };
    *list = devices;
    return SANE_STATUS_GOOD;
}
SANE_Status sane_pages_open(SANE_String_Const, SANE_Handle *handle)
{
    *handle = &stack;
    return SANE_STATUS_GOOD;
}
void sane_pages_close(SANE_Handle)
{
    while (unlink((stack + "/.hang").c_str()) == 0)
        pause();
}
const SANE_Option_Descriptor *sane_pages_get_option_descriptor(SANE_Handle, SANE_Int option)
{
    return option >= 0 && option < 4 ? &options[option] : nullptr;
}
SANE_Status sane_pages_control_option(SANE_Handle, SANE_Int option, SANE_Action action, void *value, SANE_Int *info)
{
    if (info)
        *info = 0;
    const bool get = action == SANE_ACTION_GET_VALUE;
    if (option == 0 && get)
        *static_cast<SANE_Int *>(value) = 4;
    else if (option == 1)
        get ? std::strcpy(static_cast<char *>(value), source)
            : std::strncpy(source, static_cast<char *>(value), sizeof source - 1);
    else if (option == 2 && get)
        std::strcpy(static_cast<char *>(value), "Color");
    else if (option == 3)
        get ? *static_cast<SANE_Int *>(value) = resolution : resolution = *static_cast<SANE_Int *>(value);
    return SANE_STATUS_GOOD;
}
SANE_Status sane_pages_get_parameters(SANE_Handle, SANE_Parameters *parameters)
{
    *parameters = shape;
    return SANE_STATUS_GOOD;
}
SANE_Status sane_pages_start(SANE_Handle)
{
    cancelled = false;
    noteWhatIsStored();
    for (const std::string &name : filesIn(stack)) {
        if (ends(name, ".log") || name == "out" || name[0] == '.')
            continue;
        if (ends(name, ".ppm") || ends(name, ".pgm"))
            return load(name) ? SANE_STATUS_GOOD : SANE_STATUS_IO_ERROR;
        return mishap(name);
    }
    return SANE_STATUS_NO_DOCS;
}
SANE_Status sane_pages_read(SANE_Handle, SANE_Byte *data, SANE_Int most, SANE_Int *length)
{
    *length = SANE_Int(std::min(size_t(most), pixels.size() - taken));
    if (*length == 0) {
        mkdir((stack + "/out").c_str(), 0700);
        std::rename((stack + "/" + loaded).c_str(), (stack + "/out/" + loaded).c_str());
        return SANE_STATUS_EOF;
    }
    std::memcpy(data, pixels.data() + taken, size_t(*length));
    taken += size_t(*length);
    if (const char *delay = std::getenv("LOKET_PAGES_DELAY")) // milliseconds a block
        usleep(useconds_t(std::atoi(delay)) * 1000);
    return cancelled ? SANE_STATUS_CANCELLED : SANE_STATUS_GOOD;
}
void sane_pages_cancel(SANE_Handle)
{
    cancelled = true;
}
SANE_Status sane_pages_set_io_mode(SANE_Handle, SANE_Bool)
{
    return SANE_STATUS_UNSUPPORTED;
}
SANE_Status sane_pages_get_select_fd(SANE_Handle, SANE_Int *)
{
    return SANE_STATUS_UNSUPPORTED;
}
}
