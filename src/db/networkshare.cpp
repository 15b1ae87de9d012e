// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/networkshare.h"

#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <array>

bool networkshare::holds(const QString &file)
{
    static const std::array<QByteArray, 27> shares { "nfs",
                                                     "nfs3",
                                                     "nfs4",
                                                     "cifs",
                                                     "smbfs",
                                                     "smb2",
                                                     "smb3",
                                                     "9p",
                                                     "afs",
                                                     "ceph",
                                                     "coda",
                                                     "davfs",
                                                     "glusterfs",
                                                     "lustre",
                                                     "gfs2",
                                                     "ocfs2",
                                                     "virtiofs",
                                                     "vboxsf",
                                                     "fuse.sshfs",
                                                     "fuse.rclone",
                                                     "fuse.davfs2",
                                                     "ncpfs",
                                                     "fuse.glusterfs",
                                                     "fuse.gvfsd-fuse",
                                                     "fuse.vmhgfs-fuse",
                                                     "prl_fs",
                                                     "fuse.s3fs" };
    const QFileInfo info(file);
    const QFileInfo real(info.exists() ? info.canonicalFilePath() : info.absoluteFilePath());
    const QByteArray type = QStorageInfo(real.absolutePath()).fileSystemType();
    return std::find(shares.begin(), shares.end(), type) != shares.end();
}
