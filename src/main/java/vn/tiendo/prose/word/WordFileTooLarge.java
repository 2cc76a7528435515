package vn.tiendo.prose.word;

import vn.tiendo.shared.Refused;

/** The Word file, or what is packed in it, is larger than is taken. */
public class WordFileTooLarge extends Refused {}
