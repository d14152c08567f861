// The program of the unit test of full disks, bundled for this run: `fill-the-disk.mjs <disk> <rounds> [no upgrade]`.
import '../../fixtures/child/fill-the-disk'
